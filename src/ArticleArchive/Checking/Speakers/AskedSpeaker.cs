using ArticleArchive.Quotations.Transcripts;
using ArticleArchive.Quotations.Words;
using ArticleArchive.Search;

namespace ArticleArchive.Checking.Speakers;

/// <summary>The supposed speaker of a quotation.</summary>
/// <param name="Name">The name as given; null when none is.</param>
internal sealed record AskedSpeaker(string? Name)
{
    /// <summary>The answer when the speaker is not identified.</summary>
    public SpeakerAnswer Compare(Attribution? attribution) =>
        new(Name is null ? SpeakerFound.NotAsked : SpeakerFound.Unstated, attribution?.Name, attribution is { Named: true }, []);

    /// <summary>Compares the speaker of a statement with the name. In a transcript a label means somebody else, even when it is not a name.</summary>
    public SpeakerAnswer Compare(Article article, Utterance? statement)
    {
        var answer = Compare(article, statement?.Attribution);
        return statement is { Rule: TurnWriter.RuleName } && answer is { Found: SpeakerFound.Unstated, Name: not null }
            ? answer with { Found = SpeakerFound.Other }
            : answer;
    }

    /// <summary>Compares the speaker of an attribution with the name.</summary>
    public SpeakerAnswer Compare(Article article, Attribution? attribution)
    {
        var spoke = attribution is null || IsPronoun(attribution) ? null : attribution;
        if (Name is null)
            return new SpeakerAnswer(SpeakerFound.NotAsked, spoke?.Name, spoke is { Named: true }, []);
        if (spoke is null)
            return new SpeakerAnswer(SpeakerFound.Unstated, null, false, []);
        if (spoke.MayBe is { } candidates && candidates.Split(" or ") is var people && people.Any(person => Fits(person, Name)))
            return new SpeakerAnswer(SpeakerFound.Ambiguous, spoke.Name, false, people);

        var speakers = ArticleSpeaker.AllOf(article);
        var fitting = ArticleSpeaker.Fitting(speakers, Name);
        var speaks = speakers.FirstOrDefault(speaker => speaker.Name == spoke.Name) ?? ArticleSpeaker.From(spoke);
        if (!speakers.Contains(speaks) && speaks.Fits(Name))
            fitting.Add(speaks);
        return new SpeakerAnswer(Judge(article, speaks, fitting), spoke.Name, spoke.Named, [.. fitting.Select(speaker => speaker.Name)]);
    }

    private SpeakerFound Judge(Article article, ArticleSpeaker speaks, List<ArticleSpeaker> fitting)
    {
        if (Name is { } name && (speaks.Is(name) || IsFullName(article, speaks)) || fitting.Contains(speaks) && fitting.Count == 1)
            return SpeakerFound.Confirmed;
        if (fitting.Contains(speaks))
            return SpeakerFound.Ambiguous;
        if (!speaks.IsNamed)
            return SpeakerFound.Unstated;

        return fitting.Count == 0 && NameDistance.IsNear(Name ?? "", speaks.NameWords) ? SpeakerFound.DidYouMean : SpeakerFound.Other;
    }

    /// <summary>
    /// Whether the speaker is known only by surname, and elsewhere the article prints the name asked about, and no other, before that surname.
    /// </summary>
    private bool IsFullName(Article article, ArticleSpeaker speaks)
    {
        if (!speaks.IsNamed || speaks.NameWords is not [var surname]
            || SpeakerNames.Words(Name ?? "").ToList() is not [.., var first, var last] || last != surname)
            return false;

        var printed = article.Passages.SelectMany(passage => passage.Text.Split(' ')).Where(word => word.Length > 0).ToList();
        return printed.Zip(printed.Skip(1))
            .Where(pair => char.IsUpper(pair.First[0]) && SpeakerNames.Words(pair.Second).FirstOrDefault() == surname)
            .SelectMany(pair => SpeakerNames.Words(pair.First).TakeLast(1))
            .Where(word => Lexicon.Classify(word) is var kind && (word == first || kind == WordClass.None || (kind & WordClass.FirstName) != 0))
            .Distinct(StringComparer.Ordinal)
            .SequenceEqual([first]);
    }

    private static bool Fits(string person, string asked) =>
        SpeakerNames.Words(person) is var words && SpeakerNames.Words(asked).Any(word => words.Contains(word));

    private static bool IsPronoun(Attribution attribution) =>
        !attribution.Named && attribution.Name is "he" or "she" or "they" or "it" or "who" or "we" or "I" or "one" or "that" or "which";
}
