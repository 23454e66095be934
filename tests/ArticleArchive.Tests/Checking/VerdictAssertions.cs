using ArticleArchive.Checking;

namespace ArticleArchive.Tests.Checking;

internal static class VerdictAssertions
{
    /// <summary>The verdict, where its words are found so.</summary>
    public static Verdict ShouldHave(this Verdict verdict, WordsFound words)
    {
        verdict.Words.ShouldBe(words);
        return verdict;
    }
}
