namespace ArticleArchive.Search;

/// <summary>The search engines that a program was built with.</summary>
/// <param name="builtIn">The engines; the first is the one that is used when nobody chooses.</param>
public sealed class SearchEngines(params IReadOnlyList<SearchEngineKind> builtIn)
{
    private const string LuceneNet = "LuceneNet";

    /// <summary>The name of the engine that is used when nobody chooses.</summary>
    public string Default => builtIn[0].Name;

    /// <summary>The engine of that name, whatever its letter case; null when the program was not built with it.</summary>
    public SearchEngineKind? Find(string name) => builtIn.FirstOrDefault(engine => Same(engine.Name, name));

    /// <summary>Why there is no engine of that name, and what to do about it.</summary>
    public string WhyNot(string name)
    {
        return Same(name, LuceneNet)
            ? $"which this program was built without. Leave it out for {Default}, or give -p:LuceneNet=true to dotnet build, run or publish, where the public NuGet gallery can be reached."
            : $"which is no search engine. The engines are {string.Join(" and ", builtIn.Select(engine => engine.Name).Append(LuceneNet).Distinct(StringComparer.Ordinal))}.";
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
