/**
 * Gold data: what people say is right. Each format has a reader; what comes out is articles with
 * their attributions ({@link org.w3id.dixit.evaluation.gold.GoldArticle}), names ({@link
 * org.w3id.dixit.evaluation.gold.GoldNames}) or facts ({@link
 * org.w3id.dixit.evaluation.gold.GoldPassage}), offsets in code points. Readers hold no state.
 */
package org.w3id.dixit.evaluation.gold;
