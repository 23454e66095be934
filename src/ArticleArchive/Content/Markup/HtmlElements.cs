using System.Collections.Frozen;

namespace ArticleArchive.Content.Markup;

/// <summary>The meaning of each HTML element in stored Markdown. An element in none of the lists is not markup: its tag is text.</summary>
internal static class HtmlElements
{
    private static readonly FrozenDictionary<string, HtmlRole> Roles = Read(
        (HtmlRole.Emphasis, "em i cite dfn var"),
        (HtmlRole.Strong, "strong b"),
        (HtmlRole.Code, "code kbd samp tt"),
        (HtmlRole.Link, "a"),
        (HtmlRole.Break, "br"),
        (HtmlRole.Plain, "span u ins small big mark abbr acronym q font time label bdi bdo ruby rb rt rp rtc nobr data output button picture o:p wbr col"),
        (HtmlRole.SuperOrSubscript, "sup sub"),
        (HtmlRole.Struck, "del s strike"),
        (HtmlRole.Block, "p div section article header footer main aside nav address center dl dt dd details summary fieldset legend form figure "
            + "pre html body hgroup menu dir select option optgroup textarea colgroup thead tbody tfoot"),
        (HtmlRole.Heading, "h1 h2 h3 h4 h5 h6"),
        (HtmlRole.Caption, "figcaption caption"),
        (HtmlRole.Rule, "hr"),
        (HtmlRole.List, "ul ol"),
        (HtmlRole.Item, "li"),
        (HtmlRole.Quotation, "blockquote"),
        (HtmlRole.Table, "table"),
        (HtmlRole.Row, "tr"),
        (HtmlRole.Cell, "td th"),
        (HtmlRole.Omitted, "script style iframe object svg canvas video audio noscript noframes noembed template applet head"),
        (HtmlRole.OmittedVoid, "img embed source track param input meta link base area keygen bgsound frame"));

    private static readonly FrozenDictionary<string, HtmlRole>.AlternateLookup<ReadOnlySpan<char>> Known = Roles.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The role of an element; null when it is not an HTML element.</summary>
    public static HtmlRole? RoleOf(ReadOnlySpan<char> name) => Known.TryGetValue(name, out var role) ? role : null;

    private static FrozenDictionary<string, HtmlRole> Read(params IEnumerable<(HtmlRole Role, string Names)> lists) =>
        lists.SelectMany(list => list.Names.Split(' ').Select(name => (Name: name, list.Role))).ToFrozenDictionary(
            known => known.Name, known => known.Role, StringComparer.OrdinalIgnoreCase);
}
