using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Kernel.Settings;

/// <summary>What every page of settings does alike: show what is in force and its history, save, put an older version back. A page adds its fields.</summary>
/// <typeparam name="T">The options class of the section.</typeparam>
public abstract class SettingsForm<T>(OwnerSettings<T> settings) : PageModel
    where T : class
{
    /// <summary>The version that the form shows; a colleague's change in the meantime is found by it.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>Whether the last post was put in force.</summary>
    public bool WasSaved { get; private set; }

    /// <summary>Whether a colleague saved in the meantime: the form keeps what was typed, and now stands on the colleague's version.</summary>
    public bool IsStale { get; private set; }

    /// <summary>The section's history, newest first.</summary>
    public IReadOnlyList<SettingsChange> History { get; private set; } = [];

    /// <summary>What is in force.</summary>
    protected T Current => settings.Current;

    /// <summary>A copy of what is in force, for drafts.</summary>
    protected T Copy() => settings.Copy();

    /// <summary>Shows what is in force.</summary>
    public async Task<IActionResult> OnGetAsync(bool saved, CancellationToken cancellation)
    {
        WasSaved = saved;
        Fill(settings.Current);
        return await Show(cancellation);
    }

    /// <summary>Puts the form's content in force.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var wanted = settings.Copy();
        if (ModelState.IsValid)
        {
            Read(wanted);
        }

        return ModelState.IsValid ? await Answer(await settings.Change(wanted, Version, cancellation), cancellation) : await ShowTyped(cancellation);
    }

    /// <summary>Puts an older version back.</summary>
    public async Task<IActionResult> OnPostPutBackAsync(int old, CancellationToken cancellation)
    {
        // The form's own fields were not sent: what is shown again is what is in force.
        ModelState.Clear();
        Fill(settings.Current);
        return await Answer(await settings.PutBack(old, Version, cancellation), cancellation);
    }

    /// <summary>Fills the form's fields from settings.</summary>
    protected abstract void Fill(T settings);

    /// <summary>Writes the form's fields onto settings; adds to the model state what cannot be read.</summary>
    protected abstract void Read(T settings);

    /// <summary>What a reason means in the reader's language.</summary>
    protected abstract string Explain(string reason);

    /// <summary>The field that shows the problem of a property.</summary>
    protected virtual string FieldOf(string property) => property.Length == 0 ? "" : $"Input.{property}";

    /// <summary>What must follow a change; by default nothing.</summary>
    protected virtual Task Follow(CancellationToken cancellation) => Task.CompletedTask;

    private async Task<IActionResult> Answer(SettingsOutcome outcome, CancellationToken cancellation)
    {
        switch (outcome)
        {
            case SettingsOutcome.Refused refused:
                foreach (var problem in refused.Problems)
                {
                    ModelState.AddModelError(FieldOf(problem.Property), Explain(problem.Reason));
                }

                return await ShowTyped(cancellation);
            case SettingsOutcome.Stale:
                IsStale = true;
                return await ShowTyped(cancellation);
            default:
                await Follow(cancellation);
                return RedirectToPage(new { saved = true });
        }
    }

    /// <summary>Shows the form with what was typed, on the version in force.</summary>
    protected Task<PageResult> ShowTyped(CancellationToken cancellation)
    {
        ModelState.Remove(nameof(Version));
        return Show(cancellation);
    }

    private async Task<PageResult> Show(CancellationToken cancellation)
    {
        Version = settings.Version;
        History = await settings.History(cancellation);
        return Page();
    }
}
