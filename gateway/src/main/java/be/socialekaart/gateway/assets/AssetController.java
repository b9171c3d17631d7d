package be.socialekaart.gateway.assets;

import be.socialekaart.web.Refusal;
import be.socialekaart.web.assets.Asset;
import be.socialekaart.web.assets.Assets;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AssetController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{name}")
    ResponseEntity<byte[]> asset(@PathVariable String name) {
        Optional<Asset> asset = assets.hashed(name);
        return asset.isPresent() ? content(asset.get()) : redirect(assets.current(name));
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<byte[]> favicon() {
        return redirect(assets.named("mark.svg"));
    }

    private static ResponseEntity<byte[]> content(Asset asset) {
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .contentType(asset.type())
                .body(asset.content());
    }

    private static ResponseEntity<byte[]> redirect(Optional<Asset> asset) {
        URI current = URI.create(
                asset.orElseThrow(() -> Refusal.notFound("error.404.detail")).url());
        return ResponseEntity.status(HttpStatus.FOUND)
                .cacheControl(CacheControl.noCache())
                .location(current)
                .build();
    }
}
