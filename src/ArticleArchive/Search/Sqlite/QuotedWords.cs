using ArticleArchive.Articles;
using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Where the words of a query are quoted, and in whose statements.</summary>
internal sealed class QuotedWords
{
    private readonly List<long> _passages;
    private readonly List<(long Passage, int Speaker)> _several;

    private QuotedWords(List<long> passages, List<(long Passage, int Speaker)> several)
    {
        _passages = passages;
        _several = several;
    }

    /// <summary>How many passages have the words quoted.</summary>
    public int Count => _passages.Count;

    /// <summary>Looks among quoted words, unless the query is about others.</summary>
    public static QuotedWords Find(SearchSession session, Query query)
    {
        if (query.Voice is Voice.Headline or Voice.Narrative)
            return new QuotedWords([], []);

        var quoted = query with { Voice = Voice.Quote };
        var passages = session.Find(quoted);
        var plan = session.Plan(quoted);
        var several = plan.Queries
            .Where(question => question.Table == SearchTables.Quotes)
            .SelectMany(question => session.Rows(question with { Table = SearchTables.Statements }, plan.Ranges))
            .Where(row => passages.BinarySearch(session.Map.PassageOf(row)) >= 0);
        return new QuotedWords(passages, [.. several.Select(row => (session.Map.PassageOf(row), session.Map.Statement(row).Speaker)).Distinct()]);
    }

    /// <summary>The passages by speaker.</summary>
    public ValueCounts CountSpeakers(MarksMap map)
    {
        var counts = new ValueCounts();
        foreach (var (_, speaker) in _several.Where(spoken => spoken.Speaker > 0))
            counts.Add(speaker, 1);

        var article = 0;
        for (var i = 0; i < _passages.Count;)
        {
            var key = ArticleKey.OfRow(_passages[i]);
            article = map.IndexOf(key, article);
            var marks = map.Marks(article);
            marks.SkipIds();
            marks.SkipIds();
            marks.SkipIds();
            for (var left = marks.Next(); left > 0; left--)
            {
                var (passage, speaker) = marks.NextSpeaker();
                while (i < _passages.Count && _passages[i] < key.RowOf(passage))
                    i++;
                if (i < _passages.Count && _passages[i] == key.RowOf(passage))
                    counts.Add(speaker, 1);
            }

            while (i < _passages.Count && ArticleKey.OfRow(_passages[i]) == key)
                i++;
        }

        return counts;
    }
}
