using ArticleArchive.Catalog;
using ArticleArchive.Checking.Judging;
using ArticleArchive.Checking.Matching;
using ArticleArchive.Checking.Speakers;
using ArticleArchive.Search;

namespace ArticleArchive.Checking;

/// <summary>Tells whether a quotation is true to the archive.</summary>
/// <param name="engine">Finds passages.</param>
/// <param name="catalog">Has their words.</param>
public sealed class QuotationCheck(ISearchEngine engine, ArchiveCatalog catalog)
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
    public CheckedText Check(string text, string? by, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Limit);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var asked = string.IsNullOrWhiteSpace(by) || Tokenizer.Tokenize(by).Count == 0 ? null : by.Trim();
        try
        {
            return catalog.InOneState(() => Answer(text, asked, either.Token));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SearchTimeoutException(Limit);
        }
    }

    private CheckedText Answer(string text, string? by, CancellationToken cancellation)
    {
        var given = GivenQuotation.Read(text);
        if (given.Parts.Count == 0)
            return CheckedText.Nothing;

        var whole = given.Words < MostWords ? Exact(given, by, cancellation) : null;
        if (whole is { Voice: VoiceFound.Quoted } && !whole.Has(Caution.PiecesApart))
            return Whole(text, by, whole);

        var pasted = PastedText.Read(text);
        if (pasted.Quotations.Count == 0)
            return Whole(text, by, whole ?? Near(given, by, cancellation));

        // A quotation without marks of its own may have marks in it; what is mostly quoted is a text about quotations.
        if (whole is null && pasted.Words * 2 < given.Words && given.Words <= LongestWithMarksInside
            && Near(given, by, cancellation) is { Words: WordsFound.Changed, Voice: VoiceFound.Quoted } near)
        {
            return Whole(text, by, near);
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

    /// <summary>Words in square brackets may be the article's own but for their capitals.</summary>
    private Verdict? Exact(GivenQuotation given, string? by, CancellationToken cancellation)
    {
        var asked = new AskedSpeaker(by);
        var candidates = new Candidates(engine, catalog, cancellation);
        if (given.Unbracketed is { } plain && new ExactJudge(plain, asked).Judge(candidates.WithWords(plain, by)) is { Words: WordsFound.Exact } verdict)
            return verdict;

        return new ExactJudge(given, asked).Judge(candidates.WithWords(given, by));
    }

    private Verdict Near(GivenQuotation given, string? by, CancellationToken cancellation)
    {
        var candidates = new Candidates(engine, catalog, cancellation);
        var judge = new NearJudge(given, new AskedSpeaker(by));
        var near = judge.Judge(candidates.WithRuns(given));
        if (near.Words == WordsFound.Changed)
            return near;

        var farther = judge.Judge(candidates.WithSomeWords(given));
        return farther.Words == WordsFound.Changed || near.Places.Count == 0 ? farther : near;
    }
}
