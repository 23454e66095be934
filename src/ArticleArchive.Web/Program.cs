using ArticleArchive.Web;

return await ArchiveStart.RunAsync(() =>
{
    // The folder of the program holds its settings and static files, wherever it is started from.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.AddArchive();

    var app = builder.Build();
    app.UseArchive();
    return app;
});
