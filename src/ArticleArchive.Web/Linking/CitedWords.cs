using System.Globalization;
using System.Text;
using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Citations;
using ArticleArchive.History;

namespace ArticleArchive.Web.Linking;

/// <summary>A passage or several in a row, or some of their words, to be cited.</summary>
/// <param name="Stored">The article.</param>
/// <param name="First">Index of the first passage.</param>
/// <param name="Last">Index of the last.</param>
internal sealed record CitedWords(StoredArticle Stored, int First, int Last)
{
    private const string Omission = " … ";

    public Article Article => Stored.Article;

    public IReadOnlyList<Passage> Passages => [.. Article.Passages.Skip(First).Take(Last - First + 1)];

    /// <summary>Their names in addresses.</summary>
    public PassageRange Range => new(Article.Passages[First].Id, Article.Passages[Last].Id);

    /// <summary>The words of the passages, a blank line between them.</summary>
    public string Text => JoinedPassages.Of(Passages.Select(passage => passage.Text));

    /// <summary>The state of the passages' words: it changes with any letter of them.</summary>
    public string State => PassageState.Of(Text);

    /// <summary>Where the words that are cited stand in <see cref="Text"/>, in order; empty for the passages whole.</summary>
    public IReadOnlyList<TextSpan> Chosen { get; init; } = [];

    /// <summary>How an address names the words that are cited; null for the passages whole.</summary>
    public WordsReference? Reference => Chosen.Count == 0 ? null : WordsReference.To(Text, Chosen);

    /// <summary>The words that are cited, to the letter; where some between them are left out, an ellipsis stands for those, and a blank line where a passage ends.</summary>
    public string Quoted => Chosen.Count == 0 ? Text : ChosenWords();

    /// <summary>Where the words that are cited stand in the article.</summary>
    public IReadOnlyList<PassageSpan> Places =>
    [
        .. from place in Whole()
           from span in Chosen.Count == 0 ? [place.InText] : Chosen
           let start = Math.Max(span.Start, place.InText.Start)
           let length = Math.Min(span.End, place.InText.End) - start
           where length > 0
           select new PassageSpan(place.Passage, new TextSpan(start - place.InText.Start, length)),
    ];

    /// <summary>The same, each run of words in one piece, also where it goes on in the next passage.</summary>
    public IReadOnlyList<TextStretch> Stretches => Chosen.Count == 0 ? [new TextStretch(First, 0, Last, Article.Passages[Last].Text.Length)] :
    [
        .. from span in Chosen
           let within = Whole().Where(place => place.InText.Start < span.End && place.InText.End > span.Start).ToList()
           select new TextStretch(within[0].Passage, span.Start - within[0].InText.Start, within[^1].Passage, span.End - within[^1].InText.Start),
    ];

    /// <summary>The statements that have words in what is cited.</summary>
    public IReadOnlyList<StoredUtterance> Statements => [.. Stored.Utterances.Where(statement => statement.Utterance.Quotations.Any(Touches))];

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

    /// <summary>What is cited is called: <c>Words of paragraph 4</c>, <c>Paragraphs 3–5</c>, <c>Headline</c>.</summary>
    public string Name => Chosen.Count > 0 ? $"Words of {PassagesName.ToLowerInvariant()}" : PassagesName;

    /// <summary>What is cited, pointed at in a sentence.</summary>
    public string These => Chosen.Count > 0 ? "these words" : First == Last ? "this paragraph" : "these paragraphs";

    private string PassagesName => First == Last || Numbers is not { } numbers ? PassageName.Of(Passages[0]) : $"Paragraph{(numbers.Contains('–', StringComparison.Ordinal) ? "s" : "")} {numbers}";

    /// <summary>The one who speaks, with rank or title; null where nobody does, or several do.</summary>
    public string? Speaker => CitedSpeaker.Of(Article.Utterances, Places);

    /// <summary>The passages that an address names, in the order of the article, whichever end it names first; null when the article lacks an end.</summary>
    public static CitedWords? Of(StoredArticle stored, PassageRange range)
    {
        var ids = stored.Article.Passages.Select(passage => passage.Id).ToList();
        var (one, other) = (ids.IndexOf(range.First), ids.IndexOf(range.Last));
        return one < 0 || other < 0 ? null : new CitedWords(stored, Math.Min(one, other), Math.Max(one, other));
    }

    /// <summary>The words of one statement; of one in more parts than an address can name, the passages that it stands in.</summary>
    public static CitedWords Of(StoredArticle stored, Utterance statement)
    {
        var places = statement.Quotations.Select(quotation => Trimmed(stored.Article, quotation.Place)).Where(place => place.Span.Length > 0).ToList();
        var passages = new CitedWords(stored, statement.Quotations[0].Place.Passage, statement.Quotations[^1].Place.Passage);
        if (places.Count is 0 or > WordsReference.MostParts)
            return passages;

        var starts = passages.Whole().ToDictionary(place => place.Passage, place => place.InText.Start);
        return passages with { Chosen = [.. places.Select(place => place.Span with { Start = starts[place.Passage] + place.Span.Start })] };
    }

    private static PassageSpan Trimmed(Article article, PassageSpan place)
    {
        var words = place.Span.Of(article.Passages[place.Passage].Text);
        return place with { Span = new TextSpan(place.Span.Start + words.Length - words.TrimStart().Length, words.Trim().Length) };
    }

    private IEnumerable<(int Passage, TextSpan InText)> Whole()
    {
        var start = 0;
        for (var passage = First; passage <= Last; passage++)
        {
            var span = new TextSpan(start, Article.Passages[passage].Text.Length);
            yield return (passage, span);
            start = span.End + JoinedPassages.Between.Length;
        }
    }

    private string ChosenWords()
    {
        var words = new StringBuilder();
        PassageSpan? before = null;
        foreach (var place in Places)
        {
            if (before is { } last)
                words.Append(last.Passage == place.Passage ? Omission : JoinedPassages.Between);
            words.Append(place.Span.Of(Article.Passages[place.Passage].Text));
            before = place;
        }

        return words.ToString();
    }

    private bool Touches(Quotation quotation) => Places.Any(place => place.Touches(quotation.Place));
}
