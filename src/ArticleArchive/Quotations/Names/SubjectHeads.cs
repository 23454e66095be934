using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Finds the token of a subject that names the person.</summary>
internal static class SubjectHeads
{
    /// <summary>The token that names the speaker: the last one before a preposition, a mark or <c>who</c>.</summary>
    public static int HeadOf(Narration narration, Phrase subject)
    {
        var head = subject.First;
        while (head + 1 < subject.End
            && narration.Words[head + 1] is { IsMark: false } next
            && (!next.Is(WordClass.Preposition | WordClass.Relative) || Ranks.ObjectEnd(narration, head + 1) is not null))
            head++;
        return head;
    }

    /// <summary>The token that names the speaker, after a post and a unit where there are any: <c>by the leader of the party, Ana Kolbe</c>.</summary>
    public static int SpeakerOf(Narration narration, SpeechAct act)
    {
        if (PostHolders.Behind(narration, act.Subject) is { } holder)
            return holder.End - 1;

        return act.Form is ActForm.Passive && narration.At(act.Subject.End).Kind == WordKind.Comma && !narration.Words[act.Subject.First].Capital
            && NameReader.At(narration, act.Subject.End + 1) is { } name
            ? name.End - 1
            : HeadOf(narration, act.Subject);
    }
}
