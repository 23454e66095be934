using ArticleArchive.Content.Text;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace ArticleArchive.Content.Rendering;

/// <summary>Renders links, and pictures as links to them: nothing is loaded from elsewhere, so a picture is shown as its description.</summary>
internal sealed class Link : MarkdownObjectRenderer<PassageRenderer, LinkInline>
{
    protected override void Write(PassageRenderer renderer, LinkInline link)
    {
        var address = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        if (renderer.InLink || !(link.IsImage ? LinkAddress.IsWeb(address) : LinkAddress.IsSafe(address)))
        {
            WriteWords(renderer, link);
            return;
        }

        renderer.Markup("<a href=\"").WriteEscapeUrl(address).Write('"');
        if (!string.IsNullOrEmpty(link.Title))
            renderer.Write(" title=\"").WriteEscape(CleanText.Clean(link.Title)).Write('"');
        renderer.Write('>');
        renderer.InLink = true;
        WriteWords(renderer, link);
        renderer.InLink = false;
        renderer.Markup("</a>");
    }

    private static void WriteWords(PassageRenderer renderer, LinkInline link)
    {
        if (link is { IsImage: true, FirstChild: not null })
            renderer.Picture(link);
        else
            renderer.WriteChildren(link);
    }
}

/// <summary>Renders an address between angle brackets.</summary>
internal sealed class Autolink : MarkdownObjectRenderer<PassageRenderer, AutolinkInline>
{
    protected override void Write(PassageRenderer renderer, AutolinkInline link)
    {
        var address = link.IsEmail ? $"mailto:{link.Url}" : link.Url;
        if (renderer.InLink || !LinkAddress.IsSafe(address))
        {
            renderer.Words(link.Url);
            return;
        }

        renderer.Markup("<a href=\"").WriteEscapeUrl(address).Write("\">");
        renderer.Words(link.Url);
        renderer.Markup("</a>");
    }
}
