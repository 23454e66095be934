namespace ArticleArchive.Cli.Reports;

/// <summary>How many statements there are of one kind, with the first few.</summary>
internal sealed class StatementList(int limit)
{
    private readonly List<ListedStatement> _listed = [];

    public int Count { get; private set; }

    public IReadOnlyList<ListedStatement> Listed => _listed;

    public void Add(Article article, Utterance utterance)
    {
        Count++;
        if (_listed.Count >= limit)
            return;

        var passage = article.Passages[utterance.Quotations[0].Place.Passage];
        _listed.Add(new(
            new ArticleReference(article.Slug, passage.Id).ToString(),
            utterance.Attribution?.Name,
            StatementWords.Quoted(utterance, article),
            StatementWords.Reason(utterance, article)));
    }
}

/// <summary>A statement for an editor to review.</summary>
/// <param name="Ref">The passage it begins in, for <c>archive show</c>.</param>
/// <param name="Speaker">The attributed speaker; null when nobody is named.</param>
/// <param name="Words">The words of the statement.</param>
/// <param name="Reason">The words of the text that attribute it, and the rule that decided.</param>
internal sealed record ListedStatement(string Ref, string? Speaker, string Words, string Reason);

/// <summary>How many statements a rule decided.</summary>
internal sealed record RuleCount(string Rule, int Count);
