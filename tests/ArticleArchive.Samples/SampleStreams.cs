namespace ArticleArchive.Samples;

/// <summary>Which stream of random numbers belongs to what, so that each can be made without the others.</summary>
internal static class SampleStreams
{
    public static ulong Article(long number) => (ulong)number;

    /// <summary>What was edited in an article; apart from the article, so that its words are the same with a history and without.</summary>
    public static ulong Life(long number) => (1UL << 61) | (ulong)number;

    public static ulong Person(int number) => (1UL << 62) | (uint)number;

    /// <summary>What somebody says again and again, in one article and another.</summary>
    public static ulong Statement(SamplePerson person, int number) => (1UL << 63) | ((ulong)(uint)person.Number << 16) | (uint)number;
}
