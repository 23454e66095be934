using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking.Lists;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ArticleArchive.Web.Pages.Lists;

/// <summary>Runs many searches, and shows what each finds.</summary>
[Costs(RequestCost.Search)]
internal sealed class SearchesModel(SearchTables tables) : PageModel
{
    /// <summary>The searches as they were pasted, one on each line.</summary>
    public string Pasted { get; private set; } = "";

    public SearchTable Table { get; private set; } = new([], 0);

    public async Task OnGetAsync()
    {
        Pasted = Request.Query["q"].FirstOrDefault() ?? "";
        Table = await tables.CountAsync(Pasted, HttpContext.RequestAborted);
    }
}
