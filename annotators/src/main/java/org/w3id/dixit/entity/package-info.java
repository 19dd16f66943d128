/** Names, and the entities behind them. */
package org.w3id.dixit.entity;
