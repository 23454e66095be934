using System.Xml.Linq;

namespace ArticleArchive.Importing.Formats;

/// <summary>Elements of a WordPress export, whose namespace has a number that grows with the versions.</summary>
internal static class WordPressElements
{
    /// <summary>The words of the first child of a name; null when there is none.</summary>
    public static string? InWordPress(this XElement parent, string name) =>
        parent.Elements().Select(element => (element, element.Name))
            .FirstOrDefault(one => one.Name.LocalName == name && one.Name.NamespaceName.StartsWith("http://wordpress.org/export/", StringComparison.Ordinal))
            .element?.Value;
}
