using ArticleArchive.Web.Hosting;

return await ArchiveStart.RunAsync(() =>
{
    // The folder of the program holds its settings and static files, wherever it is started from. Settings are read once:
    // watching their files takes resources that a busy machine may refuse.
    string[] settings = ["--hostBuilder:reloadConfigOnChange=false", .. args];
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory });
    builder.AddArchive();

    var app = builder.Build();
    app.UseArchive();
    return app;
});
