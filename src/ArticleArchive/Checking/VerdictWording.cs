using System.Text.Json;
using ArticleArchive.Checking.Families;

namespace ArticleArchive.Checking;

/// <summary>The English wording of verdicts, for the page, the API and the terminal alike.</summary>
public static class VerdictWording
{
    private const string Corrected = "Printed, and then corrected";
    private const string SpeakersNotFound = "Word for word, but speakers are not found in this language";

    /// <summary>The name of a value for programs: <c>not-found</c>, <c>did-you-mean</c>, <c>cut-word</c>.</summary>
    public static string NameOf(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>
    /// The single result that programs received before words, voice and speaker were separate: <c>verbatim</c>, <c>omissions</c>, <c>altered</c>,
    /// <c>anotherSpeaker</c>, <c>narrator</c> or <c>notHere</c>.
    /// </summary>
    public static string NameOf(Verdict verdict) => verdict switch
    {
        { Words: WordsFound.NotFound } => "notHere",
        { Words: WordsFound.Changed } => "altered",
        { Voice: not VoiceFound.Quoted } => "narrator",
        { Speaker.Found: SpeakerFound.Other } => "anotherSpeaker",
        { Words: WordsFound.Omissions } => "omissions",
        _ => "verbatim",
    };

    /// <summary>The sentence at the top. It says what matters to a reader who stops there.</summary>
    public static string Sentence(CheckedQuotation quotation) => quotation.Earlier is null ? Sentence(quotation.Verdict, quotation.By) : Corrected;

    /// <summary>Which earlier version had the words.</summary>
    public static string Explain(EarlierWording earlier) => string.Create(
        CultureInfo.InvariantCulture,
        $"These words were in “{earlier.Article.Title}” as recorded on {earlier.Time:d MMMM yyyy}. They have been changed or removed since.");

    /// <summary>A longer explanation of the sentence.</summary>
    public static string Explain(CheckedQuotation quotation) => quotation.Verdict switch
    {
        _ when quotation.Earlier is { } earlier => Explain(earlier),
        { IsPlain: true } => "The archive has these words, in this order, in one statement. The check found nothing around them that changes what they say.",
        { Words: WordsFound.NotFound, Places.Count: > 0 } =>
            "No article here has these words or anything close to them. The nearest wording is shown, but it is not close. "
            + "That proves nothing about what was said elsewhere.",
        { Words: WordsFound.NotFound } => "No article here has these words or anything close to them. That proves nothing about what was said elsewhere.",
        { Words: WordsFound.Changed } changed when changed.Has(Caution.Joined) =>
            "No statement here has all these words. Each piece is in the archive, but not next to the others.",
        { Words: WordsFound.Changed } changed =>
            $"No article here has exactly these words. The nearest wording differs in {Wording.Count(Math.Max(1, changed.Differing), "word", "words")}.",
        { Voice: VoiceFound.Headline } => "The words are in a headline, but not in the text under it.",
        { Voice: VoiceFound.Mixed } => "Some of these words are in quotation marks; the rest are the reporter’s.",
        { FindsSpeakers: false } => "The archive does not work out who says what in this language. Read the sentence to see whose words they are.",
        { Voice: VoiceFound.Reported } => "The article reports these words without quotation marks. They are the reporter’s wording of what was said.",
        { Voice: VoiceFound.Narrator } => "These are the article’s own words. No speaker was found.",
        { Voice: VoiceFound.Scare } when IsSetOff(quotation.Verdict) => "The article sets these words off as a quotation, and no speaker was found for them.",
        { Voice: VoiceFound.Scare } => "The article puts these words in quotation marks, and no speaker was found for them.",
        _ => ExplainQuoted(quotation),
    };

    /// <summary>What to be careful of, in one sentence.</summary>
    public static string Explain(CautionFound found) => found.Caution switch
    {
        Caution.Negation when found.Side == CueSide.Differing => $"The difference is a negative{Cue(found)}.",
        Caution.Negation => $"The sentence has a negative that affects these words{Cue(found)}.",
        Caution.Condition => $"The sentence sets a condition for these words{Cue(found)}.",
        Caution.Hedge => $"The sentence is less certain than the quotation{Cue(found)}.",
        Caution.Embedding =>
            $"These words {(found.Side == CueSide.After ? "are followed by" : "come after")} “{found.Cue}”, so the speaker may not be stating them as a fact.",
        Caution.Nested => $"The speaker gives somebody else’s words or thoughts{Cue(found)}.",
        Caution.Question => "It is part of a question.",
        Caution.Quantity => $"A quantity, a limit or a comparison is cut off{Cue(found)}.",
        Caution.Constituent => $"The first words belong to what comes before them, so the sentence is about something else{Cue(found)}.",
        Caution.CutWord => $"The quotation cuts a word in two{Cue(found)}.",
        Caution.Frame => $"Around these words the article says “{found.Cue}”, which retracts them or leaves them in doubt.",
        Caution.Joined => "Nothing shows where the pieces are joined.",
        Caution.PiecesApart => "The pieces are from different statements.",
        Caution.Order => "The pieces are not in the order in which they were said.",
        Caution.OtherSpeakerBetween => "Another speaker’s words come between the pieces.",
        Caution.NarratorBetween => "The reporter’s words come between the pieces.",
        Caution.DifferentSpeakers => "Different people said the pieces.",
        Caution.Symbols => "A symbol or number is written differently, which can change the meaning.",
        Caution.Corrected => "The article prints these words only to correct them.",
        Caution.HeadlineOnly => "The words are only in a headline.",
        Caution.Scare => "No speaker was found for these words.",
        Caution.OneWord => "A single word is too little to certify.",
        _ => throw new ArgumentOutOfRangeException(nameof(found)),
    };

    /// <summary>What other printings leave out or add, in one sentence.</summary>
    public static string Explain((QualifyingWord Word, int Printings) otherwise) =>
        $"{Wording.Count(otherwise.Printings, "other version", "other versions")} {(otherwise.Printings == 1 ? "has" : "have")} it {Explain(otherwise.Word)}.";

    /// <summary>What a printing leaves out or adds: <c>without “not”</c>.</summary>
    public static string Explain(QualifyingWord turning) => $"{(turning.IsLeftOut ? "without" : "with")} “{turning.Words}”";

    private static bool IsSetOff(Verdict verdict) => verdict.Places is [{ Passages: [({ Kind: PassageKind.Quotation }, _), ..] }, ..];

    private static string Sentence(Verdict verdict, string? by) => verdict switch
    {
        { Words: WordsFound.NotFound } => "Not in this archive",
        { Words: WordsFound.Changed } => NotQuite(verdict),
        { Speaker: { Found: SpeakerFound.Other, Name: { } name } } when verdict.Voice is VoiceFound.Quoted => $"Someone else said it: {name}",
        _ when verdict.Has(Caution.Corrected) => Corrected,
        { Voice: VoiceFound.Headline } => "Only in a headline",
        { Voice: VoiceFound.Reported } => "Reported, not quoted",
        { Voice: VoiceFound.Mixed } => "Only partly quoted",
        { Voice: VoiceFound.Narrator } => "The reporter’s words, not a quotation",
        { Voice: VoiceFound.Scare, FindsSpeakers: false } => SpeakersNotFound,
        { Voice: VoiceFound.Scare } when IsSetOff(verdict) => "Set as a quotation, but no speaker is named",
        { Voice: VoiceFound.Scare } => "In quotation marks, but no speaker is named",
        { Words: WordsFound.Omissions } when verdict.Speaker.Found is SpeakerFound.Confirmed or SpeakerFound.NotAsked =>
            $"Word for word, with {Gaps(verdict.Omissions)}{Among(verdict)}",
        _ => WordForWord(verdict, by),
    };

    private static string ExplainQuoted(CheckedQuotation quotation) => quotation.Verdict switch
    {
        { Speaker: { Found: SpeakerFound.Other, Name: { } name } } => $"The article attributes these words to {name}, not to {quotation.By}.",
        { Speaker.Found: SpeakerFound.Ambiguous } => "The name asked about fits more than one speaker of the article.",
        { Speaker: { Found: SpeakerFound.DidYouMean, Name: { } name } } =>
            $"The article attributes these words to {name}. Nobody who speaks in it is called {quotation.By}.",
        { Speaker: { Found: SpeakerFound.Unstated, Name: { } described } } => $"The article attributes these words only to “{described}”.",
        { Speaker: { Found: SpeakerFound.Unstated or SpeakerFound.NotAsked, Name: null } } => "No speaker was found for these words. Read the whole sentence.",
        { Words: WordsFound.Omissions } => "Each piece is word for word in the archive. What was left out or added is shown below.",
        _ => "The words are in the archive. Read the whole sentence, and what the article says around it.",
    };

    private static string NotQuite(Verdict verdict)
    {
        if (verdict.Has(Caution.Joined))
            return "Assembled from words that are not next to each other";
        if (verdict.Cautions.FirstOrDefault(found => found.Caution == Caution.Symbols)?.Cue?.Split('|') is [var article, var given])
        {
            return (article, given) switch
            {
                ({ Length: > 0 }, { Length: > 0 }) => $"Not quite: the article has “{article}”, not “{given}”",
                ({ Length: > 0 }, _) => $"Not quite: the article has “{article}”",
                _ => $"Not quite: the article has no “{given}”",
            };
        }

        return $"Not quite ({Wording.Count(Math.Max(1, verdict.Differing), "word differs", "words differ")})";
    }

    /// <summary>What the quotation leaves out or adds. A single addition is named, because “[not]” reverses the meaning.</summary>
    private static string Gaps(IReadOnlyList<Omission> omissions)
    {
        var insertions = omissions.Select(omission => omission.Insertion).OfType<string>().ToList();
        if (insertions.Count == 0)
            return "words left out";

        var added = $"{(insertions is [{ Length: <= 40 } only] ? only : "words")} added";
        return omissions.Any(omission => omission.Words.Length > 0) ? $"{added} and words left out" : added;
    }

    private static string Among(Verdict verdict)
    {
        return (verdict.Cautions is [var first, ..] ? first : null) switch
        {
            { Caution: Caution.Negation or Caution.Condition or Caution.Hedge or Caution.Embedding or Caution.Quantity, Cue: { } cue } =>
                $", and {(cue[0] is 'a' or 'e' or 'i' or 'I' or 'o' or 'u' ? "an" : "a")} “{cue}” among them",
            _ when verdict.Has(Caution.PiecesApart) => ", from two statements",
            _ when verdict.Has(Caution.Order) => ", not in this order",
            _ => "",
        };
    }

    private static string WordForWord(Verdict verdict, string? by) => verdict.Speaker switch
    {
        { Name: null } when !verdict.FindsSpeakers => SpeakersNotFound,
        { Found: SpeakerFound.Unstated } or { Found: SpeakerFound.NotAsked, Name: null } => "Word for word, but the article does not say who spoke",
        { Found: SpeakerFound.Ambiguous } speaker => $"Word for word, but which {by}? {string.Join(" or ", speaker.Fitting)}",
        { Found: SpeakerFound.DidYouMean } speaker => $"Word for word, if you mean {speaker.Name}",
        _ when verdict.Cautions.Count > 0 => CautionHeading(verdict),
        { Found: SpeakerFound.NotAsked, IsNamed: false } speaker => $"Word for word, by “{speaker.Name}”",
        _ => "Word for word",
    };

    private static string CautionHeading(Verdict verdict)
    {
        var found = verdict.Cautions[0];
        return found.Caution switch
        {
            Caution.Negation or Caution.Condition or Caution.Hedge or Caution.Quantity => $"Word for word, but the sentence says “{found.Cue}”",
            Caution.Embedding when found.Side == CueSide.After => $"Word for word, but followed by “{found.Cue}”",
            Caution.Embedding => $"Word for word, but after “{found.Cue}”",
            Caution.Nested => "Word for word, but the speaker was giving somebody else’s words",
            Caution.Question => "Word for word, but it was a question",
            Caution.Constituent => "Word for word, but the sentence is about something else",
            Caution.CutWord => $"Word for word, but the word is “{found.Cue}”",
            Caution.Frame => $"Word for word, but the reporter’s sentence says “{found.Cue}”",
            Caution.OneWord when verdict.Speaker.Name is { } name => $"One word, by {name}",
            Caution.OneWord => "One word",
            _ => $"Word for word, but {char.ToLowerInvariant(Explain(found)[0])}{Explain(found)[1..].TrimEnd('.')}",
        };
    }

    private static string Cue(CautionFound found) => found.Cue is { } cue ? $": “{cue}”" : "";
}
