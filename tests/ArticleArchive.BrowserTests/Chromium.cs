namespace ArticleArchive.BrowserTests;

/// <summary>The browser on this machine.</summary>
internal static class Chromium
{
    /// <summary>Why the tests are left out where there is none.</summary>
    public const string Missing = "No Chromium on this machine: install it, or name one in CHROMIUM.";

    // Without windows it starts a page in a fraction of the time.
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The program that the variable CHROMIUM names, else the first on PATH; null when there is none.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named)
            return named;

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
