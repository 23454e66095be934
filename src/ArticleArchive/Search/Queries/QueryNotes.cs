namespace ArticleArchive.Search.Queries;

/// <summary>Collects what was odd about a query, each thing once.</summary>
internal sealed class QueryNotes
{
    private readonly List<string> _sentences = [];

    /// <summary>The sentences, in the order in which they were noted.</summary>
    public IReadOnlyList<string> Sentences => _sentences;

    /// <summary>Notes a sentence.</summary>
    public void Add(string sentence)
    {
        if (!_sentences.Contains(sentence, StringComparer.Ordinal))
            _sentences.Add(sentence);
    }
}
