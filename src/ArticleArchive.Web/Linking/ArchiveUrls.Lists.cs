using ArticleArchive.History;

namespace ArticleArchive.Web.Linking;

/// <summary>Addresses of reading lists and of tables of searches. The address holds the whole list.</summary>
internal static partial class ArchiveUrls
{
    public const string ReadingList = "/list";
    public const string ApiSearches = Api + Searches;

    /// <summary>The ending of a list's address as a Word document.</summary>
    public const string DocumentEnding = ".docx";

    /// <summary>The parameter that names a paragraph of the list.</summary>
    public const string Listed = "p";

    /// <summary>The parameter with the note on a paragraph, by the paragraph's place in the list, from 1.</summary>
    public static string NoteOf(int place) => string.Create(CultureInfo.InvariantCulture, $"n{place}");

    /// <summary>A list of one paragraph, or of several in a row.</summary>
    public static string AddToList(CitedWords cited) => ReadingList + Parameters([(Listed, $"{cited.Article.Slug}/{cited.Range}:{cited.State}")]);

    /// <summary>A list of one paragraph.</summary>
    public static string AddToList(ArticleSlug slug, PassageCitation passage) => ReadingList + Parameters([(Listed, $"{slug}/{passage.Id}:{passage.State}")]);

    /// <summary>A list.</summary>
    /// <param name="ending">The ending of the address for a file; empty for the page.</param>
    /// <param name="title">The title of the list; empty for none.</param>
    /// <param name="entries">The paragraphs as addresses name them, each with its note.</param>
    public static string List(string ending, string title, IEnumerable<(string Spelled, string Note)> entries) => ReadingList + ending + Parameters(
        [("title", title), .. entries.SelectMany((entry, i) => new (string, string?)[] { (Listed, entry.Spelled), (NoteOf(i + 1), entry.Note) })]);

    /// <summary>A table of searches.</summary>
    public static string SearchTable(string ending, string searches) => Searches + ending + Parameters([("q", searches)]);

    public static string ApiSearchTable(string searches) => ApiSearches + Parameters([("q", searches)]);
}
