using System.Text.RegularExpressions;
using ArticleArchive.Content.Layouts;
using ArticleArchive.Content.Metadata;

namespace ArticleArchive.Content;

/// <summary>Metadata from the path of a file, for values that its own metadata does not give.</summary>
/// <param name="path">Path below the content folder.</param>
internal sealed partial class PathMetadata(string path)
{
    private const string Drafts = "_drafts";

    private static readonly HashSet<string> Languages =
    [
        .. CultureInfo.GetCultures(CultureTypes.NeutralCultures)
            .Select(culture => culture.TwoLetterISOLanguageName)
            .Where(code => code.Length == 2 && code != "iv"),
    ];

    // File names that say nothing about the article: if its folder's name begins with a day, that is the article's.
    private static readonly string[] Unnamed = ["article", "body", "content", "doc", "document", "full", "main", "page", "post", "story", "text", "transcript"];

    private readonly FileName _name = FileName.Parse(path);

    /// <summary>The words of the file's name, without a day at the beginning.</summary>
    public string Title
    {
        get
        {
            var after = NameDate.Parse(_name.Name) is { } dated ? TimeAtStart().Replace(dated.After, "") : "";
            var rest = after.Any(char.IsLetterOrDigit) ? after : _name.Name;
            var words = string.Join(' ', rest.Split(['-', '_', '.', ' '], StringSplitOptions.RemoveEmptyEntries));
            return words.Length == 0 ? _name.Name : string.Concat(words[..1].ToUpperInvariant(), words.AsSpan(1));
        }
    }

    /// <summary>
    /// The day at the beginning of the file's name, in the names of its folders (<c>2016/01/29/bridge.md</c>, <c>2016/0129/bridge.md</c>,
    /// <c>20160129/p1.txt</c>), in an address of the article, or at the end of the name; null when there is none.
    /// </summary>
    /// <param name="addresses">Addresses of the article from its metadata.</param>
    public ArticleDate? Date(IReadOnlyList<string> addresses) =>
        ArticleDate.TryParse(Day ?? addresses.Select(NameDate.InFolders).FirstOrDefault(day => day is not null), out var date)
            ? date
            : PrintedDate.AtEndOf(_name.Name);

    /// <summary>The month in the names of its folders, <c>2016/01/bridge.md</c>; null when there is none.</summary>
    public ArticleDate? Month => NameDate.MonthInFolders(path) is { } month && ArticleDate.TryParse(month, out var date) ? date : null;

    private string? Day =>
        NameDate.Parse(_name.Name)?.Day
            ?? NameDate.InFolders(path)
            ?? DayOfUnnamed
            ?? _name.Folders.Zip(_name.Folders.Skip(1), (year, day) => NameDate.Whole(year + day)).LastOrDefault(day => day is not null)
            ?? _name.Folders.Reverse().Select(NameDate.Whole).FirstOrDefault(day => day is not null);

    private string? DayOfUnnamed =>
        _name.Folders is [.., var folder] && Unnamed.Contains(_name.Name, StringComparer.OrdinalIgnoreCase) ? NameDate.Parse(folder)?.Day : null;

    /// <summary>The language at the end of the file's name, as in <c>bridge.fr.md</c>; null when there is none.</summary>
    public string? Language => Path.GetExtension(_name.Name) is { Length: 3 } extension && Languages.Contains(extension[1..]) ? extension[1..] : null;

    /// <summary>Whether the file is in a folder of unpublished drafts, as in Jekyll.</summary>
    public bool IsInDrafts => _name.Folders.Contains(Drafts, StringComparer.OrdinalIgnoreCase);

    /// <summary>The keys whose values come from the text or the file's name, by the archive's own names.</summary>
    public IReadOnlyList<string> Fields(GivenMetadata metadata)
    {
        var fields = new List<string>();
        if (metadata.Title is null)
            fields.Add("title");
        if (metadata.Values.Date is null && !metadata.IsUndated && Date(metadata.Values.OldPaths) is not null)
            fields.Add("date");
        if (metadata.Language is null && Language is not null)
            fields.Add("language");
        return fields;
    }

    /// <summary>The time behind a day: <c> 20.00.00</c>, <c>T200000</c>, <c>-20-00-00</c></summary>
    [GeneratedRegex(
        @"^[ _T-]+(?:[01]\d|2[0-3])(?:[.:h][0-5]\d(?:[.:][0-5]\d)?|[-_][0-5]\d[-_][0-5]\d|[0-5]\d[0-5]\d)(?:[ _-]|$)",
        RegexOptions.NonBacktracking)]
    private static partial Regex TimeAtStart();
}
