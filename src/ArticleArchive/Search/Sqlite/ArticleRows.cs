using ArticleArchive.Catalog;
using ArticleArchive.Search.Indexing;

namespace ArticleArchive.Search.Sqlite;

/// <summary>
/// Everything that the index holds of an article, put together away from the database. It is the larger part of the work of indexing, and articles do not
/// wait for each other in it.
/// </summary>
internal sealed class ArticleRows
{
    private readonly WordBuffer _row = new();
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public ArticleRows(ArticleKey key, StoredArticle article)
    {
        Key = key;
        Marks = Indexing.Marks.Of(article.Article);
        var words = new ArticleWords(article.Article);
        var spoken = new SpokenPassages(article, words);
        var rows = new RowWords(article.Article, words, [.. Marks.Select(mark => mark.Mark)]);
        Said = new StatementRows(key, rows);
        for (var passage = 0; passage < words.Passages.Count; passage++)
        {
            // What has no words is found by nothing.
            if (words.Passages[passage].Count == 0)
                continue;

            foreach (var word in words.Passages[passage])
                _words.Add(word.Word);

            Add(passage, rows, words.HasQuoted(passage) ? spoken.In(passage) : []);
        }
    }

    /// <summary>The article.</summary>
    public ArticleKey Key { get; }

    /// <summary>The marks of its metadata, with the values that readers see.</summary>
    public IReadOnlyList<(string Mark, string Value)> Marks { get; }

    /// <summary>Its words, each once.</summary>
    public IReadOnlyCollection<string> Words => _words;

    /// <summary>Rows of <see cref="SearchTables.Passages"/>.</summary>
    public WordRows Passages { get; } = new();

    /// <summary>What is said in it.</summary>
    public StatementRows Said { get; }

    private void Add(int passage, RowWords rows, IReadOnlyList<Spoken> spoken)
    {
        rows.Passage(_row, passage);
        StatementRows.MarkSpeakers(_row, spoken);
        Passages.Add(Key.RowOf(passage), _row.Words);
        if (spoken.Count > 0)
            Said.Add(passage, spoken);
    }
}
