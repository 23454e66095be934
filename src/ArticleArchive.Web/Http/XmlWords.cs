using System.Xml;

namespace ArticleArchive.Web.Http;

/// <summary>Removes characters that XML cannot contain.</summary>
internal static class XmlWords
{
    /// <summary>The text without the characters that no XML document may contain (XML 1.0, 2.2), such as control characters and lone surrogates.</summary>
    public static string Clean(string words)
    {
        var legal = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (XmlConvert.IsXmlChar(words[i]))
                legal.Append(words[i]);
            else if (i + 1 < words.Length && XmlConvert.IsXmlSurrogatePair(words[i + 1], words[i]))
                legal.Append(words[i]).Append(words[++i]);
        }

        return legal.ToString();
    }
}
