using ArticleArchive.Catalog;
using ArticleArchive.Search;

namespace ArticleArchive.Checking;

/// <summary>Tells whether a quotation is true to the archive.</summary>
/// <param name="engine">Finds passages.</param>
/// <param name="snapshot">The state that is searched.</param>
public sealed class QuotationCheck(ISearchEngine engine, CatalogSnapshot snapshot)
{
    /// <summary>The most quotations of one text that are checked.</summary>
    public const int MostQuotations = 100;

    /// <summary>The most words that are checked as one quotation.</summary>
    public const int MostWords = GivenQuotation.MostWords;

    private const int LongestWithMarksInside = 200;

    /// <summary>The longest a check may take.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Checks a quotation, with or without marks, or each quotation in an article.</summary>
    /// <param name="text">What was pasted.</param>
    /// <param name="by">Who is said to have spoken; null or blank when nobody is. In an article whoever it names goes before.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <exception cref="SearchTimeoutException">It took longer than <see cref="Limit"/>.</exception>
    public Task<CheckedText> CheckAsync(string text, string? by, CancellationToken cancellationToken)
    {
        var asked = string.IsNullOrWhiteSpace(by) || Tokenizer.Tokenize(by).Count == 0 ? null : by.Trim();
        return TimeLimit.RunAsync(Limit, token => Task.FromResult(Answer(text, asked, token)), cancellationToken);
    }

    private CheckedText Answer(string text, string? by, CancellationToken cancellation)
    {
        var given = GivenQuotation.Read(text);
        if (given.Parts.Count == 0)
            return CheckedText.Nothing;

        var whole = given.Words < MostWords ? Exact(given, by, cancellation) : null;
        if (whole is Verbatim or VerbatimWithOmissions or SaidByAnother)
            return Whole(text, by, whole);

        var pasted = PastedText.Read(text);
        if (pasted.Quotations.Count == 0)
            return Whole(text, by, whole ?? Near(given, by, cancellation));

        // A quotation without marks of its own may have marks in it; what is mostly quoted is a text about quotations.
        if (whole is null && pasted.Words * 2 < given.Words && given.Words <= LongestWithMarksInside
            && Near(given, by, cancellation) is Altered altered && !altered.Cautions.Contains(Caution.NearestIsTold))
        {
            return Whole(text, by, altered);
        }

        var quotations = pasted.Quotations.Take(MostQuotations).Select(quotation => CheckEach(quotation.Text, quotation.By ?? by, cancellation)).OfType<CheckedQuotation>();
        return new CheckedText(
            [.. quotations],
            IsWhole: false,
            pasted.Quotations.Count > MostQuotations ? [$"Only the first {MostQuotations} quotations were checked; the text has {pasted.Quotations.Count}."] : []);
    }

    private static CheckedText Whole(string text, string? by, Verdict verdict) => new(
        [new CheckedQuotation(text.Trim(), by, verdict)],
        IsWhole: true,
        GivenQuotation.Read(text).Words < MostWords ? [] : [$"Only the first {MostWords} words were checked."]);

    private CheckedQuotation? CheckEach(string text, string? by, CancellationToken cancellation)
    {
        var given = GivenQuotation.Read(text);
        return given.Parts.Count == 0 ? null : new CheckedQuotation(text, by, Exact(given, by, cancellation) ?? Near(given, by, cancellation));
    }

    private Verdict? Exact(GivenQuotation given, string? by, CancellationToken cancellation)
    {
        var asked = new AskedSpeaker(by);
        return new ExactWords(given, asked).Judge(new Candidates(engine, snapshot, cancellation).WithWords(given, asked));
    }

    private Verdict Near(GivenQuotation given, string? by, CancellationToken cancellation)
    {
        var candidates = new Candidates(engine, snapshot, cancellation);
        var judge = new NearWords(given, new AskedSpeaker(by));
        var near = judge.Judge(candidates.WithRuns(given));
        if (near is Altered)
            return near;

        var farther = judge.Judge(candidates.WithSomeWords(given));
        return farther is Altered || near is NotHere { Nearest: null } ? farther : near;
    }
}
