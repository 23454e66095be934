using ArticleArchive.Citations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ArticleArchive.Web.Endpoints.Representations;

/// <summary>Renders words as a self-contained block of HTML: a Razor view, rendered outside a page.</summary>
internal sealed class EmbedBlock(IRazorViewEngine views, ITempDataDictionaryFactory temporary, IModelMetadataProvider metadata)
{
    private const string View = "/Pages/Shared/_Embed.cshtml";

    public async Task<string> RenderAsync(Citation citation, HttpContext context)
    {
        var view = views.GetView(null, View, isMainPage: false).EnsureSuccessful(null).View ?? throw new InvalidOperationException($"There is no {View}.");
        await using var html = new StringWriter();
        var model = new ViewDataDictionary<Citation>(metadata, new ModelStateDictionary()) { Model = citation };
        var action = new ActionContext(context, new RouteData(), new ActionDescriptor());
        await view.RenderAsync(new ViewContext(action, view, model, temporary.GetTempData(context), html, new HtmlHelperOptions()));
        return html.ToString().Trim();
    }
}
