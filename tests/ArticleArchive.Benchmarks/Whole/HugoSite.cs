using System.Text.RegularExpressions;

namespace ArticleArchive.Benchmarks.Whole;

/// <summary>The same articles as a plain site of hugo: one page each, a list for each folder, and nothing else.</summary>
internal sealed partial class HugoSite
{
    private const string Page = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{{ .Title }}</title></head><body>";
    private readonly string _folder;
    private int _articles;

    public HugoSite(string content, string folder)
    {
        _folder = folder;
        Write("hugo.toml", "baseURL = 'http://127.0.0.1/'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap']\n");
        Write("config.toml", "baseURL = 'http://127.0.0.1/'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap']\n");
        Write("layouts/_default/single.html", Page + "<article><h1>{{ .Title }}</h1>{{ .Content }}</article></body></html>");
        Write("layouts/_default/list.html", Page + "<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul></body></html>");
        foreach (var file in Directory.EnumerateFiles(content, "*", new EnumerationOptions { RecurseSubdirectories = true }))
            Take(Path.GetRelativePath(content, file), file);
    }

    public string Public => Path.Combine(_folder, "public");

    /// <summary>Builds the site from nothing.</summary>
    public TimeSpan Build()
    {
        if (Directory.Exists(Public))
            Directory.Delete(Public, recursive: true);
        var elapsed = Finished.Run("hugo", "--quiet", "--source", _folder).Elapsed;
        var pages = Directory.EnumerateFiles(Public, "index.html", SearchOption.AllDirectories).Count();
        return pages >= _articles ? elapsed : throw new InvalidOperationException($"hugo made {pages} pages of {_articles} articles.");
    }

    /// <summary>hugo reads no plain text, no metadata beside it and no uncertain dates: it is given what it reads.</summary>
    private void Take(string path, string file)
    {
        var name = Path.Combine("content", Path.ChangeExtension(path, ".md"));
        if (!path.EndsWith(".yml", StringComparison.Ordinal))
            _articles++;
        if (path.EndsWith(".md", StringComparison.Ordinal))
            Write(name, UncertainDate().Replace(File.ReadAllText(file), ""));
        else if (path.EndsWith(".txt", StringComparison.Ordinal))
            Write(name, WithMetadata(File.ReadAllText(file), File.ReadAllText(Path.ChangeExtension(file, ".yml"))));
    }

    private static string WithMetadata(string text, string metadata)
    {
        var parts = text.Split('\n', 2);
        var title = parts[0].Replace("\"", "\\\"", StringComparison.Ordinal);
        return $"---\ntitle: \"{title}\"\n{UncertainDate().Replace(metadata, "")}---\n{parts[1]}";
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? _folder);
        File.WriteAllText(full, text);
    }

    [GeneratedRegex("^date: \"[0-9-]{4,7}[~?]?\"\n", RegexOptions.Multiline)]
    private static partial Regex UncertainDate();
}
