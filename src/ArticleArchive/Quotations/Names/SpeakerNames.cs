using ArticleArchive.Articles;
using ArticleArchive.Quotations.Rules;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Says by which name and role the archive knows a mentioned speaker.</summary>
internal sealed class SpeakerNames(Company company)
{
    public Attribution Resolve(Finding finding)
    {
        var narration = finding.Narration;
        var person = PersonOf(narration, finding.Mention);
        var text = narration.TextOf(finding.Mention.First, finding.Mention.End);
        return new Attribution
        {
            Name = person?.FullName ?? BareName(narration, finding.Mention, text),
            Role = person?.Role,
            Named = person is not null || IsNamedBody(narration, finding.Mention),
            Mention = SpanOf(narration, finding.Mention),
            Cue = finding.Cue is { } cue ? SpanOf(narration, cue) : null,
        };
    }

    private Person? PersonOf(Narration narration, Phrase mention)
    {
        if (company.Cast.ByAlias(narration.TextOf(mention.First, mention.End)) is { } known)
            return known;

        var first = narration.Words[mention.First];
        if (first.Lower is "who" or "that" or "which")
            return Antecedent(narration, mention.First);

        var head = HeadEnd(narration, mention);
        for (var i = head - 1; i >= mention.First; i--)
        {
            if (company.At(narration, i) is { } person)
                return person;
            if (narration.Words[i].Kind == WordKind.Word && !narration.Words[i].Is(WordClass.NameSuffix))
                break;
        }

        if (narration.At(mention.End).Kind == WordKind.Comma
            && narration.At(mention.End - 1) is { Capital: false }
            && IsApposition(narration, mention.End + 1))
            return company.At(narration, mention.End + 1);

        return first.Lower is "the" || narration.IsHeadline ? ByPost(narration, head) : null;
    }

    /// <summary><c>the spokesman, Colonel Steve Warren.</c></summary>
    private static bool IsApposition(Narration narration, int name) =>
        narration.At(name).Capital
            && NameReader.At(narration, name) is { } printed
            && (printed.End >= narration.Words.Length || narration.Words[printed.End].IsMark);

    private Person? Antecedent(Narration narration, int who)
    {
        var end = narration.At(who - 1).Kind == WordKind.Comma ? who - 1 : who;
        for (var i = end - 1; i >= Math.Max(0, end - 1); i--)
        {
            if (company.At(narration, i) is { } person)
                return person;
        }

        return null;
    }

    /// <summary>Where the part of the mention ends that names the speaker, before <c>of</c>, <c>who</c>, a bracket or a comma.</summary>
    private static int HeadEnd(Narration narration, Phrase mention)
    {
        for (var i = mention.First + 1; i < mention.End; i++)
        {
            var word = narration.Words[i];
            if (word.IsMark || word.Is(WordClass.Preposition | WordClass.Relative) || word.Lower is "and")
                return i;
        }

        return mention.End;
    }

    /// <summary><c>the spokesman</c> is the one person whose post is named so.</summary>
    private Person? ByPost(Narration narration, int head) =>
        narration.Words[head - 1] is var noun && noun.Is(WordClass.PersonNoun | WordClass.Title) ? company.Cast.ByPost(noun.Lower) : null;

    private static bool IsNamedBody(Narration narration, Phrase mention) =>
        HeadEnd(narration, mention) is var head
            && narration.Words[head - 1].Capital
            && (head - 1 > mention.First || NameReader.At(narration, head - 1) is not null);

    private static string BareName(Narration narration, Phrase mention, string text)
    {
        var first = narration.Words[mention.First];
        if (!IsNamedBody(narration, mention))
            return first.Is(WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun)
                && first.Lower is not "i" ? char.ToLowerInvariant(text[0]) + text[1..] : text;

        return first.Lower is "the" ? text[(first.End - first.Start)..].TrimStart() : text;
    }

    private static PassageSpan SpanOf(Narration narration, Phrase phrase)
    {
        var start = narration.Words[phrase.First].Start;
        return new PassageSpan(narration.Passage, new TextSpan(start, narration.Words[phrase.End - 1].End - start));
    }
}
