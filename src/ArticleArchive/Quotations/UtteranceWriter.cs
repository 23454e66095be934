using ArticleArchive.Quotations.Names;
using ArticleArchive.Quotations.Rules;

namespace ArticleArchive.Quotations;

/// <summary>Turns a statement into an utterance with its speaker and rule, or with the reason why nobody is named.</summary>
internal sealed class UtteranceWriter(SpeakerIdentities names, IReadOnlyList<KnownSpeaker> known)
{
    private const string OnlyKnown = "the only speaker that the metadata names";
    private const string NobodyNear = "unattributed: no speaker near";
    private const string NobodyInSentence = "unattributed: no speaker in the sentence";

    public Utterance Write(IReadOnlyList<QuotedPart> statement)
    {
        var match = AttributionRules.Surest(statement);
        var fragment = statement.All(part => part.IsFragment);
        var only = match is null && !fragment && known is [var speaker] ? speaker : null;
        return new Utterance
        {
            Quotations = [.. statement.Select(QuotationOf)],
            Attribution = match is not null
                ? names.Resolve(match)
                : only is null
                ? null
                : new Attribution { Name = only.Name, Role = only.Role, Named = true },
            Rule = match?.Rule ?? (only is not null ? OnlyKnown : fragment ? NobodyInSentence : NobodyNear),
        };
    }

    private static Quotation QuotationOf(QuotedPart part) => new(
        new PassageSpan(part.Region.Passage, new TextSpan(part.Region.Start, part.Region.End - part.Region.Start)),
        part.IsFragment ? QuotationKind.Fragment : QuotationKind.Direct);
}
