using ArticleArchive.Quotations.Rules;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Reported;

/// <summary>
/// Chooses the acts in a sentence that report speech without quotation marks. What a speaker is reported to say about others is that speaker's statement.
/// </summary>
internal sealed class ReportedActs(Narration narration, SubjectFinder subjects)
{
    private readonly Clauses _clauses = new(narration, subjects);
    private readonly ThingSaid _said = new(narration, subjects);
    private readonly Assertions _assertions = new(narration);

    /// <summary>The reported statements of one sentence, each with the rule that found it.</summary>
    /// <param name="acts">All words in the sentence that say somebody speaks.</param>
    /// <param name="quoted">True when the sentence has words in quotation marks that are attributed to somebody.</param>
    public List<AttributionMatch> Find(IReadOnlyList<SpeechAct> acts, bool quoted)
    {
        var kept = new List<AttributionMatch>();
        foreach (var act in acts.Select(Turned).OrderBy(act => act.First))
        {
            if (!_assertions.Holds(act) || _said.RuleOf(act) is not { } rule || quoted && !IsApart(act, rule))
                continue;

            var finding = new AttributionMatch(rule, narration, act.Subject, act.Cue);
            if (kept.Count == 0 || OpensClause(act.First))
                kept.Add(finding);
            else if (Governs(rule) && !Governs(kept[^1].Rule))
                kept[^1] = finding;
        }

        return kept;
    }

    /// <summary>Whether the rule assigns the whole sentence to a speaker, wherever in the sentence the attribution is.</summary>
    private static bool Governs(string rule) => rule is ThingSaid.According or ThingSaid.SetOff;

    /// <summary>In <c>Lopez, of the port, said closed roads were ...</c> the words after the verb are the thing said, not the speaker.</summary>
    private SpeechAct Turned(SpeechAct act) =>
        act.Form == ActForm.Inverted
        && (!CanSpeak(act.Subject) || _clauses.IsClause(act.Cue.End, narration.EndOf(act.Sentence)))
        && subjects.Before(act.Cue.First) is { } subject
            ? act with { Form = ActForm.SubjectFirst, Subject = subject }
            : act;

    private bool CanSpeak(Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.End && !narration.Words[i].Is(WordClass.Preposition); i++)
        {
            if (narration.Words[i].Capital
                || narration.Words[i].Is(WordClass.PersonNoun | WordClass.BodyNoun | WordClass.Title | WordClass.SubjectPronoun | WordClass.OrganisationWord))
                return true;
        }

        return false;
    }

    /// <summary>Whether the part that this act reports has no marks: <c>"...," he said, adding that the group was losing</c>.</summary>
    private bool IsApart(SpeechAct act, string rule)
    {
        if (rule != ThingSaid.Clause || act.Form != ActForm.Shared && narration.At(act.Cue.First + 1).Lower is not "that")
            return false;

        for (var i = act.Cue.First; i < narration.EndOf(act.Sentence); i++)
        {
            if (narration.Words[i].Kind == WordKind.Quote)
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether <c>but</c>, <c>while</c>, or a comma and <c>and</c> precede the act, so that it is not part of what the act before it reports.
    /// </summary>
    private bool OpensClause(int first)
    {
        var i = first - 1;
        while (narration.At(i).Is(WordClass.Adverb))
            i--;

        return narration.At(i).Kind == WordKind.Semicolon
            || narration.At(i).Lower is "but" or "while" or "though" or "although" or "whereas"
            || narration.At(i).Lower is "and" or "yet" && narration.At(i - 1).Kind is WordKind.Comma or WordKind.Dash;
    }
}
