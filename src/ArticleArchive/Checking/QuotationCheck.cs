using ArticleArchive.Catalog;
using ArticleArchive.Checking.Families;
using ArticleArchive.Checking.Judging;
using ArticleArchive.Checking.Matching;
using ArticleArchive.Checking.Speakers;
using ArticleArchive.Quotations;
using ArticleArchive.Search;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Checking;

/// <summary>Checks quotations against the archive.</summary>
/// <param name="index">Finds passages.</param>
/// <param name="catalog">Supplies their words, in the same state as the index.</param>
public sealed class QuotationCheck(IPassageIndex index, CatalogSnapshot catalog)
{
    /// <summary>The most quotations checked in one text.</summary>
    public const int MaxQuotations = 100;

    /// <summary>The most words checked as one quotation.</summary>
    public const int MaxWords = GivenQuotation.MaxWords;

    private const int MaxWordsWithMarksInside = 200;

    /// <summary>The longest a check may take.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Checks a quotation, with or without quotation marks, or every quotation in an article.</summary>
    /// <param name="text">What was pasted.</param>
    /// <param name="by">The supposed speaker; null or blank when none is given. In an article with attributions, those are used instead.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <exception cref="SearchTimeoutException">It took longer than <see cref="Limit"/>.</exception>
    public Task<CheckedText> CheckAsync(string text, string? by, CancellationToken cancellationToken) => CheckAsync(text, by, Limit, cancellationToken);

    /// <summary>Checks a text within a given time.</summary>
    /// <param name="text">What was pasted.</param>
    /// <param name="by">The supposed speaker; null or blank when none is given.</param>
    /// <param name="limit">The longest it may take.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <exception cref="SearchTimeoutException">It took longer than the limit.</exception>
    public Task<CheckedText> CheckAsync(string text, string? by, TimeSpan limit, CancellationToken cancellationToken) =>
        TimeLimit.RunAsync(limit, token => AnswerAsync(text, Asked(by), token), cancellationToken);

    /// <summary>
    /// Checks a text that is itself a quotation; null for a text that contains quotations, which a <see cref="Drafts.DraftCheck"/> checks one by one.
    /// </summary>
    /// <param name="text">What was pasted.</param>
    /// <param name="by">The supposed speaker; null or blank when none is given.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <exception cref="SearchTimeoutException">It took longer than <see cref="Limit"/>.</exception>
    public Task<CheckedText?> CheckWholeAsync(string text, string? by, CancellationToken cancellationToken) =>
        TimeLimit.RunAsync(Limit, async token => (await WholeAsync(text, Asked(by), token).ConfigureAwait(false)).Whole, cancellationToken);

    private async Task<CheckedText> AnswerAsync(string text, string? by, CancellationToken cancellation)
    {
        var (whole, pasted) = await WholeAsync(text, by, cancellation).ConfigureAwait(false);
        if (whole is not null)
            return whole;

        var quotations = new List<CheckedQuotation>();
        foreach (var quotation in pasted.Quotations.Take(MaxQuotations))
        {
            var speaker = quotation.By ?? by;
            if (await JudgeAsync(quotation.Text, speaker, cancellation).ConfigureAwait(false) is { } verdict)
                quotations.Add(WithContext(new CheckedQuotation(quotation.Text, speaker, verdict), cancellation));
        }

        return new CheckedText(
            quotations,
            IsWhole: false,
            pasted.Quotations.Count > MaxQuotations
                ? [$"Only the first {MaxQuotations} quotations were checked; the text has {pasted.Quotations.Count}."]
                : []);
    }

    /// <summary>The answer when the text is itself a quotation, otherwise null; and the quotations in the text.</summary>
    private async Task<(CheckedText? Whole, PastedText Pasted)> WholeAsync(string text, string? by, CancellationToken cancellation)
    {
        if (by is null && SignedQuotation.Read(text, IsSpeaker) is { } signed)
            (text, by) = (signed.Words, signed.By);
        var given = GivenQuotation.Read(text);
        if (given.Parts.Count == 0)
            return (CheckedText.Nothing, PastedText.Nothing);

        var whole = given.Words < MaxWords ? await ExactAsync(given, by, cancellation).ConfigureAwait(false) : null;
        if (whole is { Voice: VoiceFound.Quoted } && !whole.Has(Caution.PiecesApart))
            return (Whole(text, by, whole, cancellation), PastedText.Nothing);

        var pasted = PastedText.Read(TextPassages.Parse(text.ReplaceLineEndings("\n")).Texts);
        if (pasted.Quotations.Count == 0)
            return (Whole(text, by, whole ?? await NearAsync(given, by, cancellation).ConfigureAwait(false), cancellation), pasted);

        // A quotation without marks of its own may have marks inside it; a text that is mostly quoted is a text with quotations.
        if (whole is null && pasted.Words * 2 < given.Words && given.Words <= MaxWordsWithMarksInside
            && await NearAsync(given, by, cancellation).ConfigureAwait(false) is { Words: WordsFound.Changed, Voice: VoiceFound.Quoted } near)
        {
            return (Whole(text, by, near, cancellation), pasted);
        }

        return (null, pasted);
    }

    /// <summary>Whether a text is a quotation in marks with its speaker's name beside it.</summary>
    public bool NamesSpeaker(string text) => SignedQuotation.Read(text, IsSpeaker) is not null;

    private bool IsSpeaker(string name) => catalog.SpeakersByName(name).Count > 0;

    private static string? Asked(string? by) => string.IsNullOrWhiteSpace(by) || Tokenizer.Tokenize(by).Count == 0 ? null : by.Trim();

    private CheckedText Whole(string text, string? by, Verdict verdict, CancellationToken cancellation) => new(
        [WithContext(new CheckedQuotation(text.Trim(), by, verdict), cancellation)],
        IsWhole: true,
        GivenQuotation.Read(text).Words < MaxWords ? [] : [$"Only the first {MaxWords} words were checked."]);

    /// <summary>The verdict on one quotation, without a time limit; null when it has no words.</summary>
    internal async Task<Verdict?> JudgeAsync(string text, string? by, CancellationToken cancellation)
    {
        var given = GivenQuotation.Read(text);
        if (given.Parts.Count == 0)
            return null;

        return await ExactAsync(given, by, cancellation).ConfigureAwait(false) ?? await NearAsync(given, by, cancellation).ConfigureAwait(false);
    }

    /// <summary>Adds how other articles print the statement that the words are from, or which earlier version of an article had them.</summary>
    private CheckedQuotation WithContext(CheckedQuotation quotation, CancellationToken cancellation)
    {
        if (quotation.Verdict.Words is WordsFound.Changed or WordsFound.NotFound)
            quotation = quotation with { Earlier = EarlierWording.Find(catalog, GivenQuotation.Read(quotation.Text), cancellation) };
        if (quotation.Verdict is not { Words: not WordsFound.NotFound, Places: [{ Statement.Wording: { } wording }, ..] })
            return quotation;

        var articles = catalog.ArticlesPrinting(wording);
        if (articles < 2 || QuotationFamily.Find(catalog, wording) is not { } family)
            return quotation;

        var otherwise = family.Printings.SelectMany(printing => printing.Turning).CountBy(turning => turning);
        return quotation with { Wording = wording, Articles = articles, Otherwise = [.. otherwise.Select(turning => (turning.Key, turning.Value))] };
    }

    /// <summary>Words in square brackets may be the article's own, apart from their capitals.</summary>
    private async Task<Verdict?> ExactAsync(GivenQuotation given, string? by, CancellationToken cancellation)
    {
        var asked = new AskedSpeaker(by);
        var candidates = new Candidates(index, catalog, cancellation);
        foreach (var plain in given.Unbracketed)
        {
            if (new ExactJudge(plain, asked).Judge(await candidates.WithWordsAsync(plain, by).ConfigureAwait(false)) is { Words: WordsFound.Exact } verdict)
                return verdict;
        }

        return new ExactJudge(given, asked).Judge(await candidates.WithWordsAsync(given, by).ConfigureAwait(false));
    }

    private async Task<Verdict> NearAsync(GivenQuotation given, string? by, CancellationToken cancellation)
    {
        var candidates = new Candidates(index, catalog, cancellation);
        var judge = new NearJudge(given, new AskedSpeaker(by));
        var near = judge.Judge(await candidates.WithRunsAsync(given).ConfigureAwait(false));
        if (near.Words == WordsFound.Changed)
            return near;

        var farther = judge.Judge(await candidates.WithSomeWordsAsync(given).ConfigureAwait(false));
        return farther.Words == WordsFound.Changed || near.Places.Count == 0 ? farther : near;
    }
}
