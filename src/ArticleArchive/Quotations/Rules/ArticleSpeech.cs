using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>What the rules know of the whole article: its narrations, who speaks in them, and the quoted stretches in order.</summary>
internal sealed class ArticleSpeech(IReadOnlyList<Narration> narrations, IReadOnlyList<QuotedPart> parts)
{
    private readonly List<SpeechAct>[] _acts = [.. narrations.Select(narration => new SpeechActFinder(narration).Find())];
    private readonly SubjectFinder[] _subjects = [.. narrations.Select(narration => new SubjectFinder(narration))];

    public IReadOnlyList<Narration> Narrations => narrations;

    public IReadOnlyList<QuotedPart> Parts => parts;

    public IReadOnlyList<IReadOnlyList<SpeechAct>> Acts => _acts;

    public IReadOnlyList<SpeechAct> ActsIn(Narration narration) => _acts[narration.Passage];

    public SubjectFinder SubjectsIn(Narration narration) => _subjects[narration.Passage];
}
