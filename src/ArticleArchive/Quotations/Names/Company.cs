using ArticleArchive.Articles;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Reads an article once from the left and notes, for every name and pronoun of the narration, who is meant.</summary>
internal sealed class Company
{
    private const double NameWeight = 1.0;
    private const double SubjectWeight = 1.0;
    private const double LeadWeight = 0.6;
    private const double ModifierWeight = 0.3;
    private const double OwnerPenalty = 0.5;

    private readonly Dictionary<(int Passage, int Word), Person> _meant = [];
    private readonly Salience _salience = new();
    private readonly Cast _cast;
    private int _sentences;

    public Company(IReadOnlyList<Narration> narrations, IReadOnlyList<IReadOnlyList<SpeechAct>> acts, IReadOnlyList<KnownSpeaker> known)
    {
        _cast = new Cast(known);
        for (var i = 0; i < narrations.Count; i++)
            Read(narrations[i], acts[i]);
    }

    public Cast Cast => _cast;

    /// <summary>Who is meant by the name or pronoun at a token; null when unknown.</summary>
    public Person? At(Narration narration, int word) => _meant.GetValueOrDefault((narration.Passage, word));

    private void Read(Narration narration, IReadOnlyList<SpeechAct> acts)
    {
        if (IsByline(narration))
            return;

        var speaking = new HashSet<int>();
        foreach (var act in acts)
            speaking.Add(HeadOf(narration, act.Subject));

        for (var i = 0; i < narration.Words.Length; i++)
        {
            var word = narration.Words[i];
            if (word.Kind != WordKind.Word)
                continue;

            var gender = Gender.OfPronoun(word.Lower);
            if (gender != WordClass.None)
            {
                if (_salience.Likeliest(gender, _sentences + narration.SentenceOf(i)) is { } meant)
                    Note(narration, i, i + 1, meant, speaking);
            }
            else if (word.Capital && NameReader.At(narration, i) is { } printed)
            {
                if (!IsBody(narration, printed) && _cast.Meet(narration, printed, speaking.Contains(printed.End - 1)) is { } person)
                    Note(narration, printed.First, printed.End, person, speaking);
                i = printed.End - 1;
            }
        }

        _sentences += narration.Sentences;
    }

    /// <summary>Who wrote the article is not who speaks in it.</summary>
    private static bool IsByline(Narration narration) =>
        narration.Words.Length is > 1 and < 12
            && narration.Words[0].Lower is "by"
            && narration.Words[1].Capital
            && !narration.Words.Any(word => word.Kind is WordKind.Stop or WordKind.Quote);

    /// <summary>The token that names the speaker: the last before a preposition, a mark or <c>who</c>.</summary>
    private static int HeadOf(Narration narration, Phrase subject)
    {
        var head = subject.First;
        while (head + 1 < subject.End
            && narration.Words[head + 1] is { IsMark: false } next
            && !next.Is(WordClass.Preposition | WordClass.Relative))
            head++;
        return head;
    }

    private void Note(Narration narration, int first, int end, Person person, HashSet<int> speaking)
    {
        for (var i = first; i < end; i++)
            _meant[(narration.Passage, i)] = person;

        var sentence = narration.SentenceOf(first);
        var weight = NameWeight;
        if (speaking.Contains(end - 1))
            weight += SubjectWeight;
        else if (narration.At(end) is { Kind: WordKind.Word, Capital: false } next && next.Is(WordClass.PersonNoun | WordClass.BodyNoun))
            weight = ModifierWeight;
        if (first <= narration.StartOf(sentence) + 2)
            weight += LeadWeight;
        if (narration.At(end).Lower is "'s" or "'" || narration.Words[first].Lower is "his" or "her" or "him")
            weight -= OwnerPenalty;
        _salience.Add(new Mention(person, _sentences + sentence, weight));
    }

    /// <summary>The White House, the State Department, CNN.</summary>
    private static bool IsBody(Narration narration, PrintedName printed)
    {
        var last = narration.Words[printed.End - 1];
        var text = narration.Text.AsSpan(last.Start, last.End - last.Start);
        var acronym = text.Length > 1 && !text.ContainsAnyInRange('a', 'z');
        var titled = printed.HasTitle || narration.Words[printed.Name].Is(WordClass.FirstName) && printed.End - printed.Name > 1;
        return !titled
            && (last.Is(WordClass.OrganisationWord)
            || acronym
            || last.Is(WordClass.PersonNoun | WordClass.BodyNoun)
            || narration.At(printed.First - 1).Lower is "the");
    }
}
