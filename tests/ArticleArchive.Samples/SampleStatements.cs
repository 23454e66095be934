namespace ArticleArchive.Samples;

/// <summary>What people say in one article of the sample, in the ways in which news prints it.</summary>
internal sealed class SampleStatements(SampleRandom random, SampleText text, QuotationStyle style)
{
    private const int Repeated = 40;

    private static readonly ZipfRanks RepeatedRanks = new(Repeated);

    private readonly HashSet<int> _introduced = [];

    /// <summary>The seed of the sample: what somebody says again is drawn from it.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The paragraphs of one statement.</summary>
    public IEnumerable<string> Paragraphs(SamplePerson speaker) => random.Below(20) switch
    {
        < 4 => [$"{style.BeforeCue(Say(speaker))} {Mention(speaker)} {Cue()}.{Then(speaker)}"],
        < 6 => [$"{style.BeforeCue(Say(speaker))} said {Mention(speaker).TrimEnd(',')}.{Then(speaker)}"],
        < 9 => [$"{Mention(speaker)} {Cue()}: {style.Whole($"{Say(speaker)}. {Say(speaker)}")}"],
        < 11 => [$"{style.BeforeCue(Say(speaker))} {PronounOrMention(speaker)} said. {style.Whole(Say(speaker))}"],
        < 12 => [Interrupted(speaker)],
        < 13 => [$"{style.BeforeCue(Say(speaker))} {PronounOrMention(speaker)} said.", style.Whole(Say(speaker))],
        < 14 => OverParagraphs(speaker),
        < 17 => [Fragment(speaker)],
        < 18 => [$"According to {Mention(speaker).TrimEnd(',')}, {style.Whole(Say(speaker))}"],
        < 19 => [$"{style.BeforeCue(Say(speaker))} a spokesman for {text.Words("group")} said."],
        _ => [$"{style.BeforeCue(Say(speaker))} {Mention(speaker)} said.", style.Whole($"{Say(speaker)}. {Say(speaker)}")],
    };

    private string Say(SamplePerson speaker)
    {
        if (!random.Percent(20))
            return style.Dress(text.Sentence("speech"));

        var again = new SampleRandom(Seed, SampleStreams.Statement(speaker, RepeatedRanks.Draw(random)));
        return style.Dress(new SampleText(again).Sentence("speech"));
    }

    private string Mention(SamplePerson speaker)
    {
        if (!_introduced.Add(speaker.Number))
            return speaker.ShortMention;

        return random.Percent(70) ? $"{speaker.FullMention}, {style.Dress(speaker.Post)}," : speaker.FullMention;
    }

    private string PronounOrMention(SamplePerson speaker) =>
        _introduced.Contains(speaker.Number) && random.Percent(70) ? speaker.Pronoun : Mention(speaker);

    private string Cue() => text.Words("cue");

    private string Then(SamplePerson speaker) => random.Percent(40) ? $" {style.Whole(Say(speaker))}" : "";

    private string Interrupted(SamplePerson speaker)
    {
        var words = Say(speaker);
        var comma = words.IndexOf(", ", StringComparison.Ordinal);
        return comma < 0
            ? $"{style.BeforeCue(words)} {PronounOrMention(speaker)} said."
            : $"{style.BeforeCue(words[..comma])} {PronounOrMention(speaker).TrimEnd(',')} said, {style.Whole(words[(comma + 2)..])}";
    }

    private IEnumerable<string> OverParagraphs(SamplePerson speaker)
    {
        yield return $"{Mention(speaker)} {Cue()}: {style.Open}{Say(speaker)}. {Say(speaker)}.";
        for (var more = random.Below(3); more > 0; more--)
            yield return $"{style.Open}{Say(speaker)}.";
        yield return style.Whole(Say(speaker));
    }

    private string Fragment(SamplePerson speaker)
    {
        text.Give("who", Mention(speaker));
        text.Give("open", style.Open.ToString());
        text.Give("close", style.Close.ToString());
        return style.Dress(text.Sentence("fragment-frame"));
    }
}
