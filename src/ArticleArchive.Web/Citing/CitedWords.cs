using System.Globalization;
using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.History;
using ArticleArchive.Web.Pages.Articles;
using ArticleArchive.Web.Pages.Speakers;

namespace ArticleArchive.Web.Citing;

/// <summary>A passage or several in a row, to be cited.</summary>
/// <param name="Stored">The article.</param>
/// <param name="First">Index of the first passage.</param>
/// <param name="Last">Index of the last.</param>
internal sealed record CitedWords(StoredArticle Stored, int First, int Last)
{
    public Article Article => Stored.Article;

    public IReadOnlyList<Passage> Passages => [.. Article.Passages.Skip(First).Take(Last - First + 1)];

    /// <summary>Their names in addresses.</summary>
    public PassageRange Range => new(Article.Passages[First].Id, Article.Passages[Last].Id);

    /// <summary>The words, a blank line between passages.</summary>
    public string Text => string.Join("\n\n", Passages.Select(passage => passage.Text));

    /// <summary>The state of the words: it changes with any letter of them.</summary>
    public string State => PassageState.Of(Text);

    /// <summary>The statements that have words in them.</summary>
    public IReadOnlyList<StoredUtterance> Statements => [.. Stored.Utterances.Where(statement => statement.Utterance.Quotations.Any(IsWithin))];

    /// <summary>The numbers of the passages, <c>3</c> or <c>3–5</c>; null where none is counted.</summary>
    public string? Numbers
    {
        get
        {
            var numbers = Passages.Select(passage => passage.Number).OfType<int>().ToList();
            return numbers.Count switch
            {
                0 => null,
                1 => numbers[0].ToString(CultureInfo.InvariantCulture),
                _ => string.Create(CultureInfo.InvariantCulture, $"{numbers[0]}–{numbers[^1]}"),
            };
        }
    }

    /// <summary>What they are called: <c>Paragraph 4</c>, <c>Paragraphs 3–5</c>, <c>Headline</c>.</summary>
    public string Name => First == Last || Numbers is not { } numbers ? PassageView.NameOf(Passages[0]) : $"Paragraph{(numbers.Contains('–', StringComparison.Ordinal) ? "s" : "")} {numbers}";

    /// <summary>The one who speaks, with rank or title, where whole sentences are said and one person of that name says all that is said; else null.</summary>
    public string? Speaker
    {
        get
        {
            var statements = Statements;
            var speaks = statements.SelectMany(statement => statement.Utterance.Quotations).Any(quotation => quotation.Kind == QuotationKind.Direct && IsWithin(quotation));
            var speakers = statements.Select(statement => statement.Utterance.Attribution).ToList();
            var names = speakers.Select(speaker => speaker is { Named: true } ? speaker.Name : null).Distinct(StringComparer.Ordinal).ToList();
            return speaks && names is [not null] ? SpeakerName.Of(speakers.OfType<Attribution>().MaxBy(speaker => speaker.Role?.Length ?? 0) ?? speakers.OfType<Attribution>().First()) : null;
        }
    }

    /// <summary>The passages that an address names, in the order of the article, whichever end it names first; null when the article lacks an end.</summary>
    public static CitedWords? Of(StoredArticle stored, PassageRange range)
    {
        var ids = stored.Article.Passages.Select(passage => passage.Id).ToList();
        var (one, other) = (ids.IndexOf(range.First), ids.IndexOf(range.Last));
        return one < 0 || other < 0 ? null : new CitedWords(stored, Math.Min(one, other), Math.Max(one, other));
    }

    private bool IsWithin(Quotation quotation) => quotation.Place.Passage >= First && quotation.Place.Passage <= Last;
}
