using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Messaging.Mails;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Messaging.Areas.Admin.Pages.MailSettings;

/// <summary>The owner's own words in one mail and one language: seen beforehand, sent to the shop's own mailbox as a trial, put in force, undone.</summary>
[RequiresPermission(MessagingPermissions.Settings)]
internal sealed class WordMail(OwnerSettings<MailWording> settings, MailDrafts drafts, IMediator mediator, FormIds forms, IStringLocalizer<WordMail> texts) : SettingsForm<MailWording>(settings)
{
    private const string Form = "try-mail";

    [BindProperty]
    public Entry Input { get; set; } = new();

    public MailKind Kind { get; private set; }

    public string Language { get; private set; } = Cultures.Default;

    /// <summary>The keys of this mail with the words that the shop came with.</summary>
    public IReadOnlyList<(string Key, string Shipped)> Shipped { get; private set; } = [];

    /// <summary>The mail as it would leave, when staff asked to see it.</summary>
    public RenderedMail? Preview { get; private set; }

    /// <summary>Whether a trial mail was put on its way.</summary>
    public bool WasTried { get; private set; }

    public string FormId { get; private set; } = "";

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!Enum.TryParse<MailKind>(RouteData.Values["kind"] as string, out var kind) || !MailKinds.IsWorded(kind) || RouteData.Values["language"] is not string language || !Cultures.All.Contains(language))
        {
            context.Result = NotFound();
            return;
        }

        (Kind, Language, Shipped, FormId) = (kind, language, drafts.ShippedOf(kind, language), forms.Issue(Form));
    }

    /// <summary>Shows the mail with what is typed now; nothing is saved.</summary>
    public Task<IActionResult> OnPostPreviewAsync(CancellationToken cancellation) => Draw(_ => Task.CompletedTask, cancellation);

    /// <summary>Sends the mail with what is typed now to the shop's own mailbox; nothing is saved.</summary>
    public Task<IActionResult> OnPostTryAsync([FromForm(Name = "form")] string? posted, CancellationToken cancellation) => Draw(
        async drawn =>
        {
            if (forms.Read(Form, posted) is { } id)
            {
                await mediator.Send(new TryMail(id, drafts.Mailbox(Language), drawn), cancellation);
                WasTried = true;
            }
        },
        cancellation);

    protected override void Fill(MailWording settings) => Input = new Entry
    {
        Texts = Shipped.ToDictionary(s => s.Key, s => settings.Words.GetValueOrDefault(MailWording.KeyOf(Language, s.Key))),
    };

    protected override void Read(MailWording settings)
    {
        foreach (var (key, shipped) in Shipped)
        {
            var typed = Input.Texts.GetValueOrDefault(key)?.ReplaceLineEndings("\n").Trim();
            if (string.IsNullOrEmpty(typed) || typed == shipped)
            {
                settings.Words.Remove(MailWording.KeyOf(Language, key));
            }
            else
            {
                settings.Words[MailWording.KeyOf(Language, key)] = typed;
            }
        }
    }

    protected override string FieldOf(string property) => $"Input.Texts[{property}]";

    protected override string Explain(string reason) => texts[reason, MailWordingRules.Longest];

    private async Task<IActionResult> Draw(Func<RenderedMail, Task> then, CancellationToken cancellation)
    {
        var wanted = Copy();
        Read(wanted);
        var problems = drafts.Check(wanted);
        foreach (var problem in problems)
        {
            ModelState.AddModelError(FieldOf(problem.Property), Explain(problem.Reason));
        }

        if (problems.Count == 0)
        {
            Preview = drafts.Draw(Kind, Language, wanted);
            await then(Preview);
        }

        return await ShowTyped(cancellation);
    }

    /// <summary>The form's fields: a text per key, empty for the shipped one.</summary>
    internal sealed class Entry
    {
        public Dictionary<string, string?> Texts { get; set; } = [];
    }
}
