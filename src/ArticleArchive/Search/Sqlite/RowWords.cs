using ArticleArchive.Articles;
using ArticleArchive.Search.Indexing;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Puts together what a row holds.</summary>
/// <param name="article">The article.</param>
/// <param name="words">Its words.</param>
/// <param name="marks">The marks of its metadata.</param>
internal sealed class RowWords(Article article, ArticleWords words, IReadOnlyList<string> marks)
{
    /// <summary>All words of a passage; of one that also holds quoted words, then the narrator's once more.</summary>
    public void Passage(WordBuffer row, int passage)
    {
        row.Clear();
        foreach (var word in words.Passages[passage])
            row.Add(word.Word);

        var told = words.HasQuoted(passage) ? words.Told(passage).ToList() : [];
        if (article.Passages[passage].Kind != PassageKind.Headline)
            Narrator(row, passage, told);
        Mark(row, Kind(passage, told.Count));
    }

    /// <summary>The quoted words of a passage in some of its statements, each with what follows after the passage.</summary>
    public void Quoted(WordBuffer row, int passage, IReadOnlyList<IGrouping<int, StatementPart>> statements)
    {
        row.Clear();
        foreach (var statement in statements)
        {
            foreach (var word in statement.SelectMany(words.Words))
                row.Add(word.Word);
            foreach (var word in words.Ahead(statement.Key, passage))
                row.Add(Marks.Ahead, word.Word);
            row.Add(Marks.Gap);
        }

        Mark(row, statements.Count == 1 ? Marks.One : Marks.Many);
        if (article.Passages[passage].Kind == PassageKind.Headline)
            row.Add(Marks.Headline);
    }

    private string Kind(int passage, int told) => article.Passages[passage].Kind == PassageKind.Headline
        ? Marks.Headline
        : (words.HasQuoted(passage), told) switch
        {
            (false, _) => Marks.Plain,
            (true, 0) => Marks.AllQuoted,
            (true, 1) => Marks.Told,
            _ => Marks.Parted,
        };

    private void Narrator(WordBuffer row, int passage, IReadOnlyList<(int First, int End)> told)
    {
        foreach (var (first, end) in told)
        {
            row.Add(Marks.Gap);
            for (var i = first; i < end; i++)
                row.Add(Marks.Narrator, words.Passages[passage][i].Word);
        }
    }

    private void Mark(WordBuffer row, string kind)
    {
        row.Add(Marks.Gap);
        row.Add(kind);
        foreach (var mark in marks)
            row.Add(mark);
    }
}
