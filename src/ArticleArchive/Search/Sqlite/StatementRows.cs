using ArticleArchive.Catalog;
using ArticleArchive.Search.Indexing;

namespace ArticleArchive.Search.Sqlite;

/// <summary>The quoted words of an article: those of each passage together, and where several people speak in one, those of each apart.</summary>
internal sealed class StatementRows(ArticleKey key, RowWords words)
{
    private readonly WordBuffer _row = new();
    private readonly List<(int Passage, string? Slug)> _speakers = [];
    private readonly List<(int Passage, string? Slug)> _rows = [];

    /// <summary>Rows of <see cref="SearchTables.Quotes"/>.</summary>
    public WordRows Quotes { get; } = new();

    /// <summary>Rows of <see cref="SearchTables.Statements"/>.</summary>
    public WordRows Statements { get; } = new();

    /// <summary>Who speaks where one known person does: passage and address name.</summary>
    public IReadOnlyList<(int Passage, string? Slug)> Speakers => _speakers;

    /// <summary>Passage and address name of the speaker of each of <see cref="Statements"/>.</summary>
    public IReadOnlyList<(int Passage, string? Slug)> Rows => _rows;

    /// <summary>Adds a passage.</summary>
    public void Add(int passage, IReadOnlyList<Spoken> all)
    {
        words.Quoted(_row, passage, [.. all.SelectMany(spoken => spoken.Statements)]);
        MarkSpeakers(_row, all);
        Quotes.Add(key.RowOf(passage), _row.Words);
        if (all is [var only])
        {
            if (only.Slug is not null)
                _speakers.Add((passage, only.Slug));
            return;
        }

        foreach (var spoken in all.Where(spoken => spoken.Names.Count > 0).Take(ArticleKey.MaxPassages - _rows.Count))
        {
            words.Quoted(_row, passage, spoken.Statements);
            MarkSpeakers(_row, [spoken]);
            Statements.Add(key.RowOf(_rows.Count), _row.Words);
            _rows.Add((passage, spoken.Slug));
        }
    }

    /// <summary>Marks a row with the names of those who speak in it.</summary>
    public static void MarkSpeakers(WordBuffer row, IReadOnlyList<Spoken> spoken)
    {
        Func<string, string> mark = spoken.Count == 1 ? Marks.OfSpeaker : Marks.OfSpeakers;
        foreach (var word in spoken.SelectMany(one => one.Names).Distinct(StringComparer.Ordinal))
            row.Add(mark(word));
    }
}
