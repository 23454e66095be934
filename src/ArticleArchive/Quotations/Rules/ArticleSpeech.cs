using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>What the rules know about the whole article: its narrations, who speaks in them, and its quoted stretches in order.</summary>
internal sealed class ArticleSpeech
{
    private readonly SubjectFinder[] _subjects;
    private readonly List<SpeechAct>[][] _bySentence;
    private readonly SpeechAct?[] _lastReports;
    private HashSet<string>? _capitalised;

    public ArticleSpeech(IReadOnlyList<Narration> narrations, IReadOnlyList<QuotedPart> parts)
    {
        Narrations = narrations;
        Parts = parts;
        _subjects = [.. narrations.Select(narration => new SubjectFinder(narration))];
        Acts = [.. narrations.Select((narration, i) => new SpeechActFinder(narration, _subjects[i]).Find())];
        _bySentence = [.. narrations.Select((narration, i) => BySentence(narration, Acts[i]))];
        _lastReports = [.. Acts.Select(acts => acts.LastOrDefault(act => act is { Reports: true, IsReported: false }))];
    }

    public IReadOnlyList<Narration> Narrations { get; }

    public IReadOnlyList<QuotedPart> Parts { get; }

    /// <summary>Who speaks in each narration, in the order of the text.</summary>
    public IReadOnlyList<IReadOnlyList<SpeechAct>> Acts { get; }

    /// <summary>The words, in lower case, that the article writes with a capital elsewhere than at the start of a sentence.</summary>
    public IReadOnlySet<string> Capitalised => _capitalised ??= Narrations.Where(narration => !narration.IsTitleCased)
        .SelectMany(narration => narration.Words.Where((word, i) => word.Capital && narration.StartOf(narration.SentenceOf(i)) != i).Select(word => word.Lower))
        .ToHashSet(StringComparer.Ordinal);

    public IReadOnlyList<SpeechAct> ActsIn(Narration narration, int sentence) => _bySentence[narration.Passage][sentence];

    /// <summary>The last act of a narration that reports speech and is not itself reported; null when there is none.</summary>
    public SpeechAct? LastReport(Narration narration) => _lastReports[narration.Passage];

    public SubjectFinder SubjectsIn(Narration narration) => _subjects[narration.Passage];

    private static List<SpeechAct>[] BySentence(Narration narration, IReadOnlyList<SpeechAct> acts)
    {
        var sentences = new List<SpeechAct>[narration.Sentences];
        for (var i = 0; i < sentences.Length; i++)
            sentences[i] = [];
        foreach (var act in acts)
            sentences[act.Sentence].Add(act);
        return sentences;
    }
}
