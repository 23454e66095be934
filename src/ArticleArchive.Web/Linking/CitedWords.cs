using ArticleArchive.Citations;
using ArticleArchive.History;

namespace ArticleArchive.Web.Linking;

/// <summary>A passage, several in a row, or some of their words, to be cited.</summary>
/// <param name="Stored">The article.</param>
/// <param name="First">Index of the first passage.</param>
/// <param name="Last">Index of the last.</param>
internal sealed record CitedWords(StoredArticle Stored, int First, int Last)
{
    private const string Omission = " … ";

    public Article Article => Stored.Article;

    public IReadOnlyList<Passage> Passages => [.. Article.Passages.Skip(First).Take(Last - First + 1)];

    /// <summary>Their ids, as addresses have them.</summary>
    public PassageRange Range => new(Article.Passages[First].Id, Article.Passages[Last].Id);

    /// <summary>The text of the passages, with a blank line between them.</summary>
    public string Text => JoinedPassages.Join(Passages.Select(passage => passage.Text));

    /// <summary>The state of the passages' words; any change of a letter changes it.</summary>
    public string State => PassageState.Compute(Text);

    /// <summary>The cited words in <see cref="Text"/>, in order; empty for whole passages.</summary>
    public IReadOnlyList<TextSpan> Chosen { get; init; } = [];

    /// <summary>The cited words as an address names them; null for whole passages.</summary>
    public WordsReference? Reference => Chosen.Count == 0 ? null : WordsReference.For(Text, Chosen);

    /// <summary>The cited words, letter for letter, with an ellipsis where words are left out and a blank line where a passage ends.</summary>
    public string Quoted => Chosen.Count == 0 ? Text : ChosenWords();

    /// <summary>Where the cited words are in the article, passage by passage.</summary>
    public IReadOnlyList<PassageSpan> Places =>
    [
        .. from place in Whole()
           from span in Chosen.Count == 0 ? [place.InText] : Chosen
           let start = Math.Max(span.Start, place.InText.Start)
           let length = Math.Min(span.End, place.InText.End) - start
           where length > 0
           select new PassageSpan(place.Passage, new TextSpan(start - place.InText.Start, length)),
    ];

    /// <summary>The same places, with each run of words in one piece even where it continues into the next passage.</summary>
    public IReadOnlyList<TextStretch> Stretches => Chosen.Count == 0 ? [new TextStretch(First, 0, Last, Article.Passages[Last].Text.Length)] :
    [
        .. from span in Chosen
           let within = Whole().Where(place => place.InText.Start < span.End && place.InText.End > span.Start).ToList()
           select new TextStretch(within[0].Passage, span.Start - within[0].InText.Start, within[^1].Passage, span.End - within[^1].InText.Start),
    ];

    /// <summary>The statements with words in the citation.</summary>
    public IReadOnlyList<StoredUtterance> Statements => [.. Stored.Utterances.Where(statement => statement.Utterance.Quotations.Any(Touches))];

    /// <summary>The numbers of the passages, <c>3</c> or <c>3–5</c>; null when none has a number.</summary>
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

    /// <summary>A name for the citation: <c>Words of paragraph 4</c>, <c>Paragraphs 3–5</c>, <c>Headline</c>.</summary>
    public string Name => Chosen.Count > 0 ? $"Words of {PassagesName.ToLowerInvariant()}" : PassagesName;

    /// <summary>The citation as a sentence refers to it.</summary>
    public string These => Chosen.Count > 0 ? "these words" : First == Last ? "this paragraph" : "these paragraphs";

    private string PassagesName =>
        First == Last || Numbers is not { } numbers
            ? PassageName.For(Passages[0])
            : $"Paragraph{(numbers.Contains('–', StringComparison.Ordinal) ? "s" : "")} {numbers}";

    /// <summary>The speaker, with rank or title; null when there is none, or more than one.</summary>
    public string? Speaker => CitedSpeaker.Find(Article.Utterances, Places);

    /// <summary>The passages that an address names, in the order of the article, whichever end comes first; null when the article lacks either end.</summary>
    public static CitedWords? From(StoredArticle stored, PassageRange range)
    {
        var ids = stored.Article.Passages.Select(passage => passage.Id).ToList();
        var (one, other) = (ids.IndexOf(range.First), ids.IndexOf(range.Last));
        return one < 0 || other < 0 ? null : new CitedWords(stored, Math.Min(one, other), Math.Max(one, other));
    }

    /// <summary>The words of a statement; the whole passages when it has more parts than an address can name.</summary>
    public static CitedWords From(StoredArticle stored, Utterance statement)
    {
        var places = statement.Quotations.Select(quotation => Trimmed(stored.Article, quotation.Place)).Where(place => place.Span.Length > 0).ToList();
        var passages = new CitedWords(stored, statement.Quotations[0].Place.Passage, statement.Quotations[^1].Place.Passage);
        if (places.Count is 0 or > WordsReference.MaxParts)
            return passages;

        var starts = passages.Whole().ToDictionary(place => place.Passage, place => place.InText.Start);
        return passages with { Chosen = [.. places.Select(place => place.Span with { Start = starts[place.Passage] + place.Span.Start })] };
    }

    private static PassageSpan Trimmed(Article article, PassageSpan place)
    {
        var words = article.TextAt(place);
        return place with { Span = new TextSpan(place.Span.Start + words.Length - words.TrimStart().Length, words.Trim().Length) };
    }

    private IEnumerable<(int Passage, TextSpan InText)> Whole()
    {
        var start = 0;
        for (var passage = First; passage <= Last; passage++)
        {
            var span = new TextSpan(start, Article.Passages[passage].Text.Length);
            yield return (passage, span);
            start = span.End + JoinedPassages.Separator.Length;
        }
    }

    private string ChosenWords()
    {
        var words = new StringBuilder();
        PassageSpan? before = null;
        foreach (var place in Places)
        {
            if (before is { } last)
                words.Append(last.Passage == place.Passage ? Omission : JoinedPassages.Separator);
            words.Append(Article.TextAt(place));
            before = place;
        }

        return words.ToString();
    }

    private bool Touches(Quotation quotation) => Places.Any(place => place.Touches(quotation.Place));
}
