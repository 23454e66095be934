namespace ArticleArchive.Articles;

/// <summary>The rules in <c>speakers.yml</c>.</summary>
/// <param name="Rules">One rule for each speaker; empty when there is no such file.</param>
/// <param name="Digest">A text that changes when the rules change; empty when there is no such file.</param>
/// <param name="Problems">What is wrong in the file; may be empty.</param>
public sealed record SpeakerRules(IReadOnlyList<SpeakerRule> Rules, string Digest, IReadOnlyList<ContentProblem> Problems)
{
    /// <summary>The name of the file, in the content folder itself.</summary>
    public const string FileName = "speakers.yml";

    /// <summary>No rules: the file does not exist.</summary>
    public static SpeakerRules None { get; } = new([], "", []);
}
