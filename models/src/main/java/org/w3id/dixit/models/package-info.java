/** What Dixit knows: dictionaries and trained models, packed as a jar of resources. */
package org.w3id.dixit.models;
