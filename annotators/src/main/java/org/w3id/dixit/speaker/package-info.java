/** Who the sources are: names clustered to entities, pronouns and descriptions resolved. */
package org.w3id.dixit.speaker;
