/**
 * Where articles come from: files and folders in, one stream of decoded articles out; nothing held
 * back in memory.
 */
package org.w3id.dixit.read;
