namespace ArticleArchive.Search.Queries;

/// <summary>Collects the oddities of a query, each once.</summary>
internal sealed class QueryNotes
{
    private readonly List<string> _sentences = [];

    /// <summary>The notes, in the order in which they were added.</summary>
    public IReadOnlyList<string> Sentences => _sentences;

    /// <summary>Adds a sentence, unless it is already there.</summary>
    public void Add(string sentence)
    {
        if (!_sentences.Contains(sentence, StringComparer.Ordinal))
            _sentences.Add(sentence);
    }
}
