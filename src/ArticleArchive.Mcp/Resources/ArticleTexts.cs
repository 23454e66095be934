using ArticleArchive.Contracts;
using ArticleArchive.Mcp.Texts;

namespace ArticleArchive.Mcp.Resources;

/// <summary>Articles and passages as plain text.</summary>
internal sealed class ArticleTexts(NamedPassages passages, IAddresses addresses)
{
    private const int PageSize = 200;

    /// <summary>The article or passages that an address names, with who says what.</summary>
    /// <exception cref="ProblemException">The address names nothing in this archive.</exception>
    public string Read(string address, int page)
    {
        var named = passages.Find(address);
        return PassagesText.Write(PassagesAnswer.From(named.Stored, named.Passages, (Math.Max(1, page), PageSize), named.Cited, addresses));
    }
}
