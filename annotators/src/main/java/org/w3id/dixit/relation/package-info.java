/** What the article says of entities to each other. */
package org.w3id.dixit.relation;
