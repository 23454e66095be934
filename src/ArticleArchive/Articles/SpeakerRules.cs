namespace ArticleArchive.Articles;

/// <summary>What <c>speakers.yml</c> says.</summary>
/// <param name="Rules">One rule a speaker; empty when there is no such file.</param>
/// <param name="Digest">Another text for other rules; empty when there is no such file.</param>
/// <param name="Problems">What is wrong in the file; may be empty.</param>
public sealed record SpeakerRules(IReadOnlyList<SpeakerRule> Rules, string Digest, IReadOnlyList<ContentProblem> Problems)
{
    /// <summary>The name of the file, in the content folder itself.</summary>
    public const string FileName = "speakers.yml";

    /// <summary>The rules where there is no file.</summary>
    public static SpeakerRules None { get; } = new([], "", []);
}
