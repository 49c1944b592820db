using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PhotosIdentite.Privacy.Application.ReadReceipt;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Web.MyData;

internal sealed class ReceiptModel(IQueryHandler<ReadReceipt, Receipt?> read) : PageModel
{
    public Receipt Receipt { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string capability, CancellationToken ct)
    {
        if (Capability.Parse(capability) is not { } secret) return NotFound();
        if (await read.HandleAsync(new ReadReceipt(secret), ct) is not { } receipt) return NotFound();

        Receipt = receipt;
        return Page();
    }
}
