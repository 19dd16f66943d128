/** The article out of the page: no menus, related links, adverts; offsets never move. */
package org.w3id.dixit.clean;
