using System.Runtime.CompilerServices;
using ArticleArchive.Quotations.Marks;

namespace ArticleArchive.Checking.Judging;

/// <summary>The text in quotation marks in an article, whoever speaks.</summary>
internal sealed class ArticleMarks
{
    private static readonly ConditionalWeakTable<Article, ArticleMarks> Read = [];
    private static readonly HashSet<string> AtArmsLength = new(
        [
            "so-called", "socalled", "called", "known", "dubbed", "named", "nicknamed", "termed", "labelled", "labeled", "styled", "titled", "entitled",
            "word", "words", "phrase", "term", "self-styled", "self-described", "self-proclaimed", "supposed", "alleged",
        ],
        StringComparer.Ordinal);

    private readonly List<TextSpan>[] _spans;

    private ArticleMarks(Article article)
    {
        var regions = QuotedText.Find([.. article.Passages.Select(passage => new PassageText(passage.Kind, passage.Text))]);
        _spans = [.. regions.Select(list => list.Select(region => new TextSpan(region.Start, region.End - region.Start)).ToList())];
        foreach (var place in article.Utterances.SelectMany(statement => statement.Quotations).Select(quotation => quotation.Place))
        {
            if (!_spans[place.Passage].Exists(span => span.Start < place.Span.End && place.Span.Start < span.End))
                _spans[place.Passage].Add(place.Span);
        }
    }

    public static ArticleMarks ForArticle(Article article) => Read.GetValue(article, one => new ArticleMarks(one));

    public IReadOnlyList<TextSpan> In(int passage) => _spans[passage];

    /// <summary>The quoted stretch that contains a span; null when there is none.</summary>
    public PassageSpan? Around(PassageSpan place)
    {
        foreach (var span in _spans[place.Passage])
        {
            if (span.Start <= place.Span.Start && place.Span.End <= span.End)
                return new PassageSpan(place.Passage, span);
        }

        return null;
    }

    /// <summary><c>the so-called "safe corridor"</c></summary>
    public static bool IsNamedAtArmsLength(string text, int start)
    {
        var words = text[..start].TrimEnd('"', '\'', '“', '‘', '«', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && AtArmsLength.Contains(words[^1].ToLowerInvariant().Trim('(', ','))
            && !(words[^1].ToLowerInvariant() is "called" or "named" or "words" or "labelled" or "labeled" or "dubbed" && words.Length > 1 && !IsBe(words[^2]))
            || words.Length > 1 && words[^1] is "as" && words[^2].ToLowerInvariant() is "known" or "styled" or "billed";
    }

    private static bool IsBe(string word) => word.ToLowerInvariant() is "is" or "are" or "was" or "were" or "be" or "been" or "so" or "what";
}
