using ArticleArchive.Catalog;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Writes the quoted words of an article: those of each passage together, and where several people speak in one, those of each apart.</summary>
internal sealed class StatementWriter(SqliteConnection connection, ValueWriter values) : IDisposable
{
    private readonly RowWriter _quotes = new(connection, SearchTables.Quotes);
    private readonly RowWriter _statements = new(connection, SearchTables.Statements);
    private readonly WordBuffer _row = new();
    private readonly List<PassageSpeaker> _speakers = [];
    private readonly List<PassageSpeaker> _rows = [];

    /// <summary>Who speaks where one known person does, in the article last begun.</summary>
    public IReadOnlyList<PassageSpeaker> Speakers => _speakers;

    /// <summary>Passage and speaker of each row of <see cref="SearchTables.Statements"/>, in the article last begun.</summary>
    public IReadOnlyList<PassageSpeaker> Rows => _rows;

    /// <summary>The passages that follow are of another article.</summary>
    public void Begin()
    {
        _speakers.Clear();
        _rows.Clear();
    }

    /// <summary>Writes a passage.</summary>
    public void Add(ArticleKey key, int passage, (RowWords Words, IReadOnlyList<Spoken> Spoken) of)
    {
        of.Words.Quoted(_row, passage, [.. of.Spoken.SelectMany(spoken => spoken.Statements)]);
        MarkSpeakers(_row, of.Spoken);
        _quotes.Add(key.RowOf(passage), _row.Words);
        if (of.Spoken is [var only])
        {
            if (only.Slug is not null)
                _speakers.Add(new PassageSpeaker(passage, IdOf(only.Slug)));
            return;
        }

        foreach (var spoken in of.Spoken.Where(spoken => spoken.Names.Count > 0).Take(ArticleKey.MaxPassages - _rows.Count))
        {
            of.Words.Quoted(_row, passage, spoken.Statements);
            MarkSpeakers(_row, [spoken]);
            _statements.Add(key.RowOf(_rows.Count), _row.Words);
            _rows.Add(new PassageSpeaker(passage, IdOf(spoken.Slug)));
        }
    }

    /// <summary>Marks a row with the names of those who speak in it.</summary>
    public static void MarkSpeakers(WordBuffer row, IReadOnlyList<Spoken> spoken)
    {
        Func<string, string> mark = spoken.Count == 1 ? Marks.OfSpeaker : Marks.OfSpeakers;
        foreach (var word in spoken.SelectMany(one => one.Names).Distinct(StringComparer.Ordinal))
            row.Add(mark(word));
    }

    /// <summary>Writes the rows that wait.</summary>
    public void Flush()
    {
        _quotes.Flush();
        _statements.Flush();
    }

    public void Dispose()
    {
        _quotes.Dispose();
        _statements.Dispose();
    }

    private int IdOf(string? slug) => slug is null ? 0 : values.IdOf(Marks.OfSlug(slug), slug);
}
