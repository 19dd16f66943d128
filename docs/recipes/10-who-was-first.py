# Who had a statement first, of those that several articles carry.
shared = statements[statements.articles > 1].rename(columns={"articles": "carriers_count"})
firsts = shared.merge(articles, left_on="first_article", right_on="article")
firsts["first"] = firsts.outlet.fillna(firsts.input)
result = (
    firsts.sort_values(["carriers_count", "first_date", "text"], ascending=[False, True, True])
    .head(10)[["first", "first_date", "carriers_count", "text"]]
    .set_axis(["first", "date", "articles", "text"], axis=1)
)
