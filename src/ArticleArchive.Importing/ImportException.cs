namespace ArticleArchive.Importing;

/// <summary>A file cannot be imported. The message says what is wrong, and what to do.</summary>
public sealed class ImportException : Exception
{
    /// <param name="what">What is wrong, one sentence.</param>
    /// <param name="advice">What to do about it, one sentence.</param>
    /// <param name="cause">The error of the library that read the file; null for none.</param>
    public ImportException(string what, string advice, Exception? cause = null)
        : base($"{what} {advice}", cause) => (What, Advice) = (what, advice);

    /// <summary>What is wrong.</summary>
    public string What { get; }

    /// <summary>What to do about it.</summary>
    public string Advice { get; }
}
