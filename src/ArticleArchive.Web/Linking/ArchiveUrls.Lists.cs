using System.Globalization;
using ArticleArchive.Articles;
using ArticleArchive.History;

namespace ArticleArchive.Web.Linking;

/// <summary>Addresses of reading lists and of tables of searches. All of a list stands in its address.</summary>
internal static partial class ArchiveUrls
{
    public const string ReadingList = "/list";
    public const string ApiSearches = Api + Searches;

    /// <summary>How the address of a list ends that answers with a Word document.</summary>
    public const string DocumentEnding = ".docx";

    /// <summary>The parameter that names a paragraph of a list.</summary>
    public const string Listed = "p";

    /// <summary>The parameter with the note of a paragraph of a list, by the paragraph's place, from 1.</summary>
    public static string NoteOf(int place) => string.Create(CultureInfo.InvariantCulture, $"n{place}");

    /// <summary>A list that has one paragraph, or several in a row.</summary>
    public static string AddToList(CitedWords cited) => ReadingList + Parameters([(Listed, $"{cited.Article.Slug}/{cited.Range}:{cited.State}")]);

    /// <summary>A list that has one paragraph.</summary>
    public static string AddToList(ArticleSlug slug, Passage passage) => ReadingList + Parameters([(Listed, $"{slug}/{passage.Id}:{PassageState.Of(passage.Text)}")]);

    /// <summary>A list.</summary>
    /// <param name="ending">How the address ends that answers with a file; empty for the page.</param>
    /// <param name="title">What the list is called; empty for nothing.</param>
    /// <param name="entries">The paragraphs as an address names them, each with its note.</param>
    public static string List(string ending, string title, IEnumerable<(string Spelled, string Note)> entries) => ReadingList + ending + Parameters(
        [("title", title), .. entries.SelectMany((entry, i) => new (string, string?)[] { (Listed, entry.Spelled), (NoteOf(i + 1), entry.Note) })]);

    /// <summary>A table of searches.</summary>
    public static string SearchTable(string ending, string searches) => Searches + ending + Parameters([("q", searches)]);

    public static string ApiSearchTable(string searches) => ApiSearches + Parameters([("q", searches)]);
}
